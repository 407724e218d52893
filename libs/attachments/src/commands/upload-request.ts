import { faultInText, refuse, RefusedError } from '#kernel';
import { attachmentRules } from '../domain/attachment.rules.js';
import { isSha256 } from '../domain/streams.js';

export function sha256InPath(id: string): string {
  if (isSha256(id)) return id;
  throw new RefusedError(
    refuse(
      attachmentRules['attachment-hash-unusable'],
      'Adressen ska sluta med innehållets SHA-256, 64 hexadecimala siffror med små bokstäver. Räkna ut den och försök igen.',
    ),
  );
}

const LONGEST_NAME = 200;

/** A name of a file, as it may be recorded and handed out: no path, nothing that cannot be printed, no personal number. */
export function fileName(name: string): string {
  const fault =
    faultInText(name) ??
    (name === '' || name.length > LONGEST_NAME ? `ska ha 1 till ${LONGEST_NAME} tecken` : undefined) ??
    (/[/\\:*?"<>|\t\n]/.test(name) || /^\.|[. ]$/.test(name)
      ? 'får inte ha sökväg eller något av / \\ : * ? " < > |, och inte börja eller sluta med punkt'
      : undefined);
  if (fault === undefined) return name;
  throw new RefusedError(
    refuse(attachmentRules['attachment-name-unusable'], `Filnamnet ${fault}. Byt namn, eller utelämna det.`),
  );
}

/** The name in a Content-Disposition (RFC 6266), which unlike an address is not written in logs on the way. */
export function nameInDisposition(header: string | undefined): string | null {
  if (header === undefined) return null;
  const encoded = /;\s*filename\*=UTF-8''([^;\s]+)/i.exec(header)?.[1];
  if (encoded !== undefined) return fileName(decoded(encoded));
  const plain = /;\s*filename="([^"\\]*)"/i.exec(header)?.[1];
  return plain === undefined ? null : fileName(plain);
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '\ud800';
  }
}
