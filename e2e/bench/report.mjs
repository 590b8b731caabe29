// From the measured times to the figures that are demanded, and to a table.

const OURS_READY = ["ours, one agreement", "ours, list of 18"];
const OURS_TYPING = "ours, 18 agreements";
const OURS_TYPING_MANY = "ours, 200 agreements";
const THEIR_READY = "SurveyJS, all 18";
const THEIR_TYPING = "SurveyJS, all 18, saves each key";

const DEMANDS = {
  first_load_brotli_bytes: 300 * 1024,
  ready_ratio_surveyjs: 0.33,
  typing_p95_ratio_surveyjs: 0.2,
  typing_p95_growth_200_18: 2,
};

const slowest = (times) => Math.max(...OURS_READY.map((name) => times[name].median));
const rounded = (number) => Number(number.toFixed(3));

/** The figures for target/bench.json. For ready, the slower of our two pages counts. */
export function fields(ready, typing) {
  return {
    ready_ratio_surveyjs: rounded(slowest(ready) / ready[THEIR_READY].median),
    typing_p95_ratio_surveyjs: rounded(typing[OURS_TYPING].median / typing[THEIR_TYPING].median),
    typing_p95_growth_200_18: rounded(typing[OURS_TYPING_MANY].median / typing[OURS_TYPING].median),
  };
}

const row = (cells) => `| ${cells.join(" | ")} |`;

/** One kind of measurement; the last column compares ours with each row of theirs. */
function rows(times, ourMedian) {
  return Object.entries(times).map(([name, { min, median, max }]) => {
    const ratio = name.startsWith("ours") ? "" : rounded(ourMedian / median);
    return row([name, ...[min, median, max].map((ms) => ms.toFixed(1)), ratio]);
  });
}

/** The tables, in Markdown. */
export function table(ready, typing, results, where) {
  const head = (title) => [row([title, "min", "median", "max", "ours ÷ this"]), row(["---", "---:", "---:", "---:", "---:"])];
  const demands = Object.entries(DEMANDS).map(([name, most]) =>
    row([`\`${name}\``, results[name], `≤ ${most}`, results[name] <= most ? "yes" : "**no**"]),
  );
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${where}.`,
    "",
    ...head("Time to ready, ms"),
    ...rows(ready, slowest(ready)),
    "",
    ...head("Typing to next frame, p95, ms"),
    ...rows(typing, typing[OURS_TYPING].median),
    "",
    row(["Figure", "measured", "demanded", "met"]),
    row(["---", "---:", "---:", "---"]),
    ...demands,
    "",
  ].join("\n");
}
