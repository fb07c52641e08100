/** "a fishing rod? no, a magic staff with a crystal": what was taken back before anything else was said of it is not wanted. */
const TAKEN_BACK =
  /^\s*(?:an? |one |the )?(?:[\w'’-]+ ){0,3}[\w'’-]+\s*(?:\?|\.{3}|…|,|;| -| –| —)\s*(?:(?:no|nope|nah|sorry|wait|hang on|hm+|scratch that|or rather|rather|actually|i mean|i meant)[,.! ]+)+(?:(?:make (?:it|that)|let['’]?s (?:do|have)|give me|i (?:want|mean|meant))\s+)?(?=(?:an?|one|two|three|four|five|six)\s)/i;

/** The wish without the thing that its writer took back. */
export const withoutTakenBack = (wish: string): string => wish.replace(TAKEN_BACK, '');
