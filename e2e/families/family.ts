/** Invented families, as a parent would write them down. Nobody in them exists. */

export type Weekday = "maandag" | "dinsdag" | "woensdag" | "donderdag" | "vrijdag" | "zaterdag" | "zondag";

interface Said {
  /** How the app says it back. */
  said: string;
}

interface Times {
  from?: string;
  until?: string;
}

export type When = Said &
  (
    | ({ kind: "weekly"; days: Weekday[]; every?: "Om de week" } & Times)
    | ({ kind: "date"; date: [number, number, number] } & Times)
    | ({ kind: "daily" } & Times)
    | ({ kind: "workdays"; except?: Weekday[] } & Times)
    | ({ kind: "monthly"; every?: string; number?: number; nth?: [string, Weekday] } & Times)
    | { kind: "atLeast"; times: number; per: "Per week" | "Per maand" | "Per jaar" }
    | { kind: "trigger"; words: string }
    | { kind: "moment"; words: string }
    | { kind: "event"; event: string }
    | ({ kind: "rota"; days: Weekday[]; turns: string[]; reserve?: string } & Times)
    | { kind: "always" }
    | { kind: "words"; words: string }
    | { kind: "open" }
  );

export interface Agreement {
  what: string;
  who: string[] | "everybody" | "open" | { words: string };
  when: When;
  seenBy?: string;
  planB?: string;
}

export interface Someone {
  name: string;
  role?: "Ouder of verzorger" | "Familie, vriend of bekende" | "Hulpverlener" | "Coördinator";
  relation?: string;
  contact?: string;
}

export interface Family {
  plan: string;
  why: string;
  mainQuestion: string;
  children: string[];
  people: Someone[];
  goingWell: string[];
  worries: string[];
  questions: string[];
  conditions: string[];
  agreements: Agreement[];
}
