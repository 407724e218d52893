import type { Picture, PictureFault } from '#attachments';

/** Facts from outside the association's own stream that a command depends on. */
export interface AssociationContext {
  /** The attachment that a letterhead names as its picture: what it is, or why it is none; null when it is not stored. */
  readonly picture: Picture | PictureFault | null;
}
