/**
 * Finds JSON objects in what a model writes and hands them on character by character as strict JSON: prose, code fences and thinking
 * around them are left out, comments and trailing commas in them too, and raw line breaks in strings are escaped. It decides by one
 * character after the other, so that it is the same however the text was cut into chunks.
 */
export interface FeedTarget {
  /** An object begins: what was written into an earlier one counts no more. */
  begin(): void;
  /** A piece of strict JSON of the object that began. Returns true with its last one. @throws what is no JSON */
  write(json: string): boolean;
  /** The object cannot be JSON, or thinking ended, which makes all before it thinking: what was found before is void. */
  abandon(why: 'broken' | 'thought'): void;
}

type State = 'outside' | 'value' | 'string' | 'escape' | 'slash' | 'line comment' | 'block comment' | 'block star' | 'thinking';

const OPENING = /<(think|thinking|thought|reasoning)>$/i;
const CLOSING = /<\/(think|thinking|thought|reasoning)>$/i;
/** Longest tag that is looked for. */
const TAG = '</reasoning>'.length;

export class JsonFeed {
  readonly #target: FeedTarget;
  #state: State = 'outside';
  /** The last characters outside of an object, for tags. */
  #recent = '';
  /** A comma that counts only if another member follows. */
  #comma = false;
  /** First half of a character that needs two. */
  #half = '';
  /** Characters of a string that are handed on together: none of them can be wrong, and one by one they cost ten times as much. */
  #run = '';

  constructor(target: FeedTarget) {
    this.#target = target;
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at++) this.#take(text[at]!);
  }

  #take(char: string): void {
    switch (this.#state) {
      case 'outside':
      case 'thinking':
        this.#outside(char);
        return;
      case 'string':
      case 'escape':
        this.#inString(char);
        return;
      case 'slash':
        this.#state = char === '/' ? 'line comment' : char === '*' ? 'block comment' : 'value';
        if (this.#state === 'value') this.#write(`/${char}`, char);
        return;
      case 'line comment':
        if (char === '\n' || char === '\r') this.#state = 'value';
        return;
      case 'block comment':
        if (char === '*') this.#state = 'block star';
        return;
      case 'block star':
        if (char !== '*') this.#state = char === '/' ? 'value' : 'block comment';
        return;
      case 'value':
        this.#inValue(char);
    }
  }

  #outside(char: string): void {
    this.#recent = (this.#recent + char).slice(-TAG);
    if (char === '>') {
      if (CLOSING.test(this.#recent)) {
        this.#state = 'outside';
        this.#target.abandon('thought');
      } else if (OPENING.test(this.#recent)) this.#state = 'thinking';
    } else if (char === '{' && this.#state === 'outside') {
      this.#state = 'value';
      this.#recent = '';
      this.#comma = false;
      this.#target.begin();
      this.#write(char, char);
    }
  }

  #inValue(char: string): void {
    if (char === '/') this.#state = 'slash';
    else if (char === ',' && !this.#comma) this.#comma = true;
    else if (/\s/.test(char)) return;
    else {
      const comma = this.#comma && char !== '}' && char !== ']' ? ',' : '';
      this.#comma = false;
      if (char === '"') this.#state = 'string';
      this.#write(comma + char, char);
    }
  }

  #inString(char: string): void {
    if (this.#state === 'escape') {
      this.#state = 'string';
      this.#write(char, char);
      return;
    }
    const code = char.charCodeAt(0);
    if (this.#half === '' && code >= 0x20 && char !== '\\' && char !== '"' && !isHalf(code)) {
      this.#run += char;
      return;
    }
    this.#flush();
    if (char === '\\') this.#state = 'escape';
    else if (char === '"') this.#state = 'value';
    if (code < 0x20) this.#write(`\\u${code.toString(16).padStart(4, '0')}`, char);
    else if (isHalf(code)) this.#half = char;
    else {
      const whole = this.#half + char;
      this.#half = '';
      this.#write(whole, char);
    }
  }

  /** @param given what the model wrote for it, which may begin something else where the object breaks */
  #write(json: string, given: string): void {
    let done: boolean;
    try {
      done = this.#target.write(json);
    } catch {
      this.#end();
      this.#target.abandon('broken');
      this.#outside(given);
      return;
    }
    if (done) this.#end();
  }

  #flush(): void {
    const run = this.#run;
    if (run === '') return;
    this.#run = '';
    this.#write(run, '');
  }

  #end(): void {
    this.#state = 'outside';
    this.#half = '';
    this.#run = '';
    this.#recent = '';
  }
}

/** Whether a code unit is the first of two that make a character. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
