/** Names and words that a program easily gets wrong. */

/** From right to left, with signs, with an apostrophe, with what looks like markup. */
export const names = ["محمد الأمين", "נועה", "Zoë 🌻", "d'Artagnan <b>vet</b>", "王小明", "Åse & Björn"];

/** Two people with one name, told apart by who they are. */
export const namesakes = { name: "Fatima", relations: ["oma", "buurvrouw"] } as const;

/** A family emoji is one sign made of seven parts; a flag is one of two. */
export const emoji = "Wij zijn 👨‍👩‍👧‍👦 en dat blijven we 🇳🇱 ❤️‍🩹";

/** A mixed line: a Dutch sentence with Arabic and Hebrew in it. */
export const mixed = "Opa zegt: السلام عليكم, en oma zegt: שלום.";

/** Ten thousand characters, no two parts alike. */
export const long = Array.from({ length: 1000 }, (_, index) => `zin ${String(index).padStart(5, "0")}`).join(" ").padEnd(10_000, ".").slice(0, 10_000);
