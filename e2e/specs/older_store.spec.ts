/** What an older app kept: a store of each released version, as it lay in a browser. Never change one, add one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { putRaw, rawRecords, type Raw } from "../faults";
import { expect, test } from "../fixtures";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

interface Stored extends Omit<Raw, "document"> {
  document: string;
}

function store(name: string): Raw[] {
  const rows = JSON.parse(readFileSync(join(__dirname, "..", "fixtures", `${name}.json`), "utf8")) as Stored[];
  return rows.map((row) => ({ ...row, document: [...Buffer.from(row.document, "base64")] }));
}

const NAMES = {
  // Made on 25 November 2026: three that came by a link, one that was begun there.
  store_1: ["Zelf begonnen", "Het grote plan", "Samen om Zoë en Sem heen", "Rust voor Jurre"],
};

for (const [name, names] of Object.entries(NAMES)) {
  test(`every plan that ${name} holds opens, and is written on`, async ({ page }) => {
    const records = store(name);
    await page.goto("./#/over");
    await putRaw(page, records);
    const plans = new PlansPage(page);
    await plans.open();
    await plans.expectNames(names);
    for (const title of names) {
      await plans.open();
      await plans.openPlan(title);
    }
    // Reading changes nothing.
    expect(await rawRecords(page)).toEqual(records);
    const [first] = records as [Raw];
    await page.goto(`./#/plan/${first.key}/naam`);
    const question = new QuestionPage(page);
    await question.fill("Naam van het plan", "Verder geschreven");
    await question.expectSaved();
    const after = await rawRecords(page);
    expect(after.slice(1)).toEqual(records.slice(1));
    expect(after[0]?.revision).toBe(first.revision + 1);
  });
}
