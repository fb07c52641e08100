/** A leaf that lies along X from the origin outward, 30 mm long, curved and with a point; placed by `at` and sized by its unit. */
export const leaf = (id: string, at: object, { long = 30, wide = 14 } = {}) =>
  [
    {
      id: `${id}_blank`,
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [long * 0.3, wide * 0.42],
                [long * 0.6, wide * 0.44],
                [long, 0],
              ],
            },
            {
              spline: [
                [long * 0.6, -wide * 0.44],
                [long * 0.3, -wide * 0.42],
                [0, 0],
              ],
            },
          ],
        },
        height: 0.9,
        round: 0.3,
      },
    },
    { id: `${id}_bent`, op: 'bend', params: { axis: 'x', toward: 'y', angle: -50 }, inputs: [`${id}_blank`], role: 'leaf' },
    { id, op: 'group', inputs: [`${id}_bent`], at, role: 'leaf' },
  ] as const;
