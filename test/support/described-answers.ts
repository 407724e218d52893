import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Sets values against the schemas of the API's own description. */
export class DescribedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor({ components }: OpenAPIObject) {
    addFormats.default(this.ajv);
    this.ajv.addSchema({ $id: 'api', components });
  }

  /** What keeps a value from being what `ref` describes, `#/components/schemas/Problem`; null when nothing does. */
  faultsIn(value: unknown, ref: string): readonly ErrorObject[] | null {
    const validate = this.ajv.getSchema(`api${ref}`);
    if (!validate) throw new Error(`The API's description has no ${ref}`);
    void validate(value);
    return (validate.errors ?? null) as readonly ErrorObject[] | null;
  }
}
