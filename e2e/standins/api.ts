import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ollama from './ollama.api.json' with { type: 'json' };
import openai from './openai.api.json' with { type: 'json' };
import openrouter from './openrouter.api.json' with { type: 'json' };
import vllm from './vllm.api.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('unixtime', true);
for (const [id, { components }] of Object.entries({ openai, ollama, openrouter, vllm })) ajv.addSchema({ $id: id, components });
const compiled = new Map<string, ValidateFunction>();

/** Where a value breaks a schema of a published interface, as `openai#CreateChatCompletionRequest`. */
export function breaksOf(schema: string, value: unknown): string[] {
  const [api, name] = schema.split('#');
  const validate = compiled.get(schema) ?? ajv.compile({ $ref: `${api}#/components/schemas/${name}` });
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
}
