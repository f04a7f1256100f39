import { describe, expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzzing.ts';

describe('mutated keystore files', () => {
  // The same ones each time; `npm run fuzz` tries a hundred thousand others.
  test('are answered with something that can be shown and believed', async () => {
    const reached = new Map<string, number>();
    const failure = await fuzz({
      runs: 400,
      seed: 4,
      after(report) {
        const kinds =
          report.kind === 'refused'
            ? [report.refusal]
            : (report.kind === 'keystore' ? report.credentials : report.contents).flatMap(({ findings }) =>
                findings.map(({ id }) => id),
              );
        for (const kind of kinds) reached.set(kind, (reached.get(kind) ?? 0) + 1);
      },
    });
    expect(failure).toBeNull();
    // The mutations reach beyond the XML: to certificates, keys and checksums.
    expect([...reached.keys()]).toEqual(
      expect.arrayContaining(['not-xml', 'integrity-mismatch', 'certificate-unreadable', 'key-unreadable']),
    );
  });
});
