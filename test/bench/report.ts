import { writeFileSync } from 'node:fs';

/** What was measured, line by line as it comes, and at the end in a file. Times in milliseconds unless told. */
export class Report {
  readonly #lines: string[] = [];
  #missed = 0;

  section(title: string): void {
    this.#tell(`\n${title}`);
  }

  row(what: string, value: number, unit = 'ms'): void {
    this.#tell(`  ${what.padEnd(68)} ${written(value).padStart(9)} ${unit}`);
  }

  /** What has no number, and why. */
  note(what: string, why: string): void {
    this.#tell(`  ${what}: ${why}`);
  }

  /** A number with a goal that it should not go over. */
  goal(what: string, value: number, most: number, unit = 'times'): void {
    const met = value <= most;
    if (!met) this.#missed += 1;
    this.#tell(
      `  ${what.padEnd(68)} ${written(value).padStart(9)} ${unit} (goal ${most}: ${met ? 'met' : 'MISSED'})`,
    );
  }

  /** A goal for which there is no number, because what was to be measured was cut off. */
  missed(what: string, why: string): void {
    this.#missed += 1;
    this.#tell(`  ${what.padEnd(68)} ${why} (MISSED)`);
  }

  /** All lines so far. */
  get text(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  /** Writes everything down; gives the number of goals that were missed. */
  end(path: string): number {
    writeFileSync(path, this.text);
    return this.#missed;
  }

  #tell(line: string): void {
    this.#lines.push(line);
    console.log(line);
  }
}

function written(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
