import { createReadStream } from 'node:fs';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { webFonts } from '#documents';
import { httpRules } from '#http';
import { refuse, RefusedError } from '#kernel';

const ONE_YEAR = 'public, max-age=31536000, immutable';

/** The pages' fonts, from this host: no reader is shown to another. */
@ApiExcludeController()
@Controller('assets')
export class AssetsController {
  @Get(':file')
  @Header('Cache-Control', ONE_YEAR)
  font(@Param('file') file: string): StreamableFile {
    const font = webFonts.find((known) => known.file === file);
    if (!font) throw new RefusedError(refuse(httpRules['not-found'], 'Filen finns inte.', { file }));
    return new StreamableFile(createReadStream(font.url), { type: 'font/woff2' });
  }
}
