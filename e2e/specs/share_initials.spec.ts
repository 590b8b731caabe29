import { expect, test } from "../fixtures";
import { arrivesAs, SharePage } from "../pages/share";

test("names can go as first letters, and the app says whose names stand in the family's own words", async ({ page, newDevice }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Thijmen");
  await expect(page.getByLabel("Van wie is dit?")).toHaveValue("Renée");
  await share.choose("Hoe staan de namen erin?", "Alleen de eerste letters");
  await expect(page.getByLabel("Van wie is dit?")).toHaveValue("R.");
  const warning = page.getByText("In jullie eigen woorden staan ook namen");
  await expect(warning).toContainText("Zoë");
  await expect(warning).not.toContainText("IJsbrand");
  const link = await share.openLink();
  const arrived = await arrivesAs(await (await newDevice()).newPage(), link);
  expect(arrived).toContain("IJ.");
  for (const name of ["IJsbrand", "Agnieszka", "Fatoumata"]) expect(arrived).not.toContain(name);
});
