import { normalized, scaled } from '../../kernel/matrix.ts';
import { choice, length, ratio } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';

type Mood = 'studio' | 'daylight' | 'overcast' | 'sunset' | 'night';

/** A light by its direction (toward the light, any length), colour and strength in lux; without a direction it comes from everywhere. */
interface Lamp {
  name: string;
  from?: readonly [number, number, number];
  color: string;
  lux: number;
}

/** Three-point light for the studio; sun and sky at their usual colour temperatures for the rest. */
const MOODS: Readonly<Record<Mood, readonly Lamp[]>> = {
  studio: [
    { name: 'Key light', from: [1, 1.4, 1.2], color: '#fff4e6', lux: 2.6 },
    { name: 'Fill light', from: [-1.4, 0.6, 1], color: '#e8f0ff', lux: 0.9 },
    { name: 'Rim light', from: [-0.4, 1.2, -1.6], color: '#ffffff', lux: 1.6 },
    { name: 'Soft light', color: '#ffffff', lux: 0.25 },
  ],
  daylight: [
    { name: 'Sun', from: [0.8, 1.6, 0.9], color: '#fff3df', lux: 3.2 },
    { name: 'Sky', color: '#bcd7ff', lux: 0.7 },
  ],
  overcast: [
    { name: 'Cloud light', from: [0.1, 1, 0.2], color: '#e9eef5', lux: 1 },
    { name: 'Sky', color: '#dfe6ee', lux: 1.1 },
  ],
  sunset: [
    { name: 'Sun', from: [1.6, 0.35, 0.6], color: '#ff9a4d', lux: 2.8 },
    { name: 'Sky', color: '#8d86b8', lux: 0.45 },
  ],
  night: [
    { name: 'Moon', from: [-0.8, 1.3, 0.6], color: '#a9c1ff', lux: 0.5 },
    { name: 'Sky', color: '#27304d', lux: 0.25 },
  ],
};

/** Light all round at once: a studio, or a time of day. */
export const environment = defineOperation({
  op: 'environment',
  family: 'scene',
  label: 'Environment',
  help: 'Lights for a mood: studio, daylight, overcast, sunset or night',
  produces: 'light',
  placesItself: true,
  params: {
    mood: choice({ options: ['studio', 'daylight', 'overcast', 'sunset', 'night'], default: 'studio', label: 'Mood', help: 'Which light' }),
    intensity: ratio({ default: 1, min: 0, max: 100, soft: [0, 3], label: 'Strength', help: '1 is a normal exposure' }),
    distance: length({
      default: 1000,
      min: 1,
      max: 1e6,
      soft: [100, 10000],
      label: 'Distance',
      help: 'At which the lights stand round the origin',
      advanced: true,
    }),
  },
  example: { params: { mood: 'daylight' } },
  build({ mood, intensity, distance }) {
    const parts = MOODS[mood].map((lamp): BuiltPart => {
      const [x, y, z] = lamp.from ? scaled(normalized(lamp.from), distance) : [0, 0, 0];
      return {
        role: 'light',
        name: lamp.name,
        class: 'light',
        transform: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1],
        light: {
          kind: lamp.from ? 'directional' : 'ambient',
          color: lamp.color,
          intensity: lamp.lux * intensity,
          ...(lamp.from ? { target: [-x, -y, -z] as const } : {}),
        },
      };
    });
    return { parts };
  },
});
