import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { allRules } from '#core';
import { httpRules, internalProblem, problemType, statusOf } from '#http';
import { refuse, RefusedError, type Rule } from '#kernel';

interface RuleExplained {
  readonly type: string;
  readonly rule: string;
  readonly title: string;
  readonly status: number;
  readonly lawRef: string | null;
}

/** What a problem's `type` leads to: the rule that a request was refused by. */
@Controller('problem')
@ApiTags('Regler')
export class ProblemController {
  @Get()
  @ApiOperation({ operationId: 'rules', summary: 'Every rule that a request can be refused by' })
  all(): { rules: RuleExplained[] } {
    return { rules: allRules.map(explained) };
  }

  @Get(':rule')
  @ApiOperation({ operationId: 'rule', summary: 'A rule, its law and the status it answers with' })
  @ApiParam({ name: 'rule', example: 'stale-version' })
  one(@Param('rule') id: string): RuleExplained {
    const rule = allRules.find((candidate) => candidate.id === id);
    if (rule) return explained(rule);
    const fault = internalProblem('');
    if (id === fault.rule)
      return { type: fault.type, rule: id, title: fault.title, status: fault.status, lawRef: null };
    throw new RefusedError(
      refuse(httpRules['not-found'], 'Det finns ingen sådan regel. Alla regler står på /problem.', {
        rule: id,
      }),
    );
  }
}

function explained(rule: Rule): RuleExplained {
  return {
    type: problemType(rule.id),
    rule: rule.id,
    title: rule.title,
    status: statusOf(rule),
    lawRef: rule.law ?? null,
  };
}
