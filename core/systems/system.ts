import type { PageReading } from '../model/pageReading.ts';
import type {
  InviteBox,
  Level,
  License,
  OtherList,
  PageKind,
  StaffTypeId,
  SubscriptionPlan,
  SupervisionMode,
  Task,
} from '../model/terms.ts';
import type { PositionMap } from './positions.ts';

/** Labels as a person reads them, whatever their case; the first is the one we write. */
export type Labels = readonly [string, ...string[]];

/** How sure a fact is (docs/domain.md, “How sure a fact is”): the vendor's own word, a sister product's, or an inference. */
export type Certainty = 'vendor' | 'sister product' | 'inferred';

/** One entry of the permission catalogue (docs/domain.md §1). */
export interface Permission {
  key: string;
  level: Level;
  labels: Labels;
  /** `implied` rights come with their level and have no box; a `restriction` grants nothing. */
  kind: 'level' | 'implied' | 'box' | 'restriction';
  /** The least license with which the entry works. */
  needs: License | 'none';
  clinical: 'yes' | 'no' | 'borderline';
  tags?: readonly ('destructive' | 'widens access')[];
  source: string;
  certainty: Certainty;
}

/** A sign by which a page is recognized: something that a person perceives on it, and that speaks for one kind of page. */
export interface PageMark {
  /**
   * Where it is looked for. `heading`: above what is read, or in its caption; `column`: over its table; `control`: in the
   * first rows of a list (`staffList`, `manageLicenses`), anywhere on other pages; `tab`: anywhere. `levels`: at least
   * four permission levels have boxes; `quantities`: the page says how many licenses are bought. Of pages that an admin
   * has shown: the `path` of their address, and `boxes`: all that were shown are there. `fields`: to type in the names
   * and the email address of somebody new.
   */
  on: 'heading' | 'column' | 'control' | 'tab' | 'levels' | 'quantities' | 'path' | 'boxes' | 'fields';
  /** The labels; a heading may have `{name}` for a person's name, and is in lower case then. Absent: it has no label. */
  any?: Labels;
  weight: number;
  /** The label as the page prints it, which the admin is told to look for; absent: there is none to look for. */
  shown?: string;
}

export interface PageMarks {
  /** Page marks must add up to this, or the page is not read. */
  bar: number;
  marks: readonly PageMark[];
}

/** A page of a practice system, as its vendor writes it. */
export interface ExamplePage {
  /** The path of its address. */
  path: string;
  html: string;
}

/** A page that is read. */
export interface ReadExample extends ExamplePage {
  /** What is read of it, at least. */
  says: Partial<Pick<PageReading, 'staff' | 'plan' | 'pools'>>;
  /** The page marks that it is there to show, as their `shown` says. */
  shows?: readonly string[];
}

/** Example pages of one kind, for the tests: what ships carries none. */
export interface PageExamples {
  /** Every page mark of the kind is shown by one of them. */
  read: readonly ReadExample[];
  /** Pages that look like one of the kind, and must not be read. */
  notRead: readonly ExamplePage[];
}

/** Of each kind of page that a system has page marks of. */
export type SystemExamples = Partial<Record<PageKind, PageExamples>>;

/** What has been published of prices, by third parties or in older articles of the vendor: of licenses for a month. */
export interface PublishedPrices {
  /** ISO 4217. */
  currency: string;
  /** `isFrom`: the Provider license costs so much at least. */
  plans: readonly { name: string; provider: number; admin: number; isFrom?: true; source: string }[];
  /** Of add-ons, for one person; `most`: up to so much. An AMA CPT license is paid by the year, others by the month. */
  addOns: readonly { list: OtherList; price: number; most?: number; isFirstFree?: true; source: string }[];
}

/** One of the seven staff types, and what they do (S1). What it is called is said by `staffTypeName`. */
export interface StaffType {
  job: StaffTypeId;
  tasks: readonly Task[];
}

export interface Taught {
  columns: Partial<Record<License | Level, string>>;
  boxes: readonly { label: string; level: Level }[];
}

/** How a practice system looks and what its labels are: all that is needed to read its pages. */
export interface Vocabulary {
  id: string;
  /** Host names; a leading `*.` stands for any label. */
  hosts: readonly string[];
  /** Languages of its pages, as HTML writes them; none: any. */
  languages: readonly string[];
  /** Source of a regular expression for a staff id in a link or an attribute. */
  staffId: string;
  /** Column headings, switch names and quantities of each license; none for a license that the system does not sell. */
  licenses: Record<License, readonly string[]>;
  /** One column that names the license of each person: what it is called, and what it says of who has none, or both. */
  licenseColumn: Record<'called' | 'none' | 'both', Labels>;
  /** What each license is called: its label, and what it is where it is no license. Practices may name one that is not sold. */
  called: Record<License, { label: string; as?: 'subscription' }>;
  levels: Record<Level, Labels>;
  pages: Record<PageKind, PageMarks>;
  columns: Record<'name' | 'position' | 'email' | 'status', Labels>;
  /** What stands over the columns of a name in two parts; none where the admin has shown the column of the names. */
  nameParts: Record<'given' | 'family', readonly string[]>;
  /** Headings and columns of pages about other people: never read. */
  refused: {
    headings: Labels;
    columns: Labels;
    /** Columns of tables about other licenses than those of the plan, or about what people do. */
    licenses: Labels;
    /** Headings under which licenses, and numbers of them, are not those of the plan. */
    quantities: Labels;
  };
  /** The form in which staff are invited, or added by hand. */
  addStaff: {
    fields: Record<'given' | 'family' | 'email', Labels>;
    boxes: Record<InviteBox, Labels>;
    /** Sends the invitations, or adds the person. */
    send: Labels;
    /** Headings of the form that adds somebody by hand. */
    byHand: Labels;
    /** Fields of forms about others: clients, referrals, providers elsewhere. */
    refused: Labels;
  };
  /** Lists of what is paid apart from the licenses of the plan. */
  otherLists: {
    /** What stands over a column that says whether somebody is on the list, and what it says then. */
    states: Labels;
    on: Labels;
    off: Labels;
    /** What a row says of somebody who is not on it for good: it is not renewed, or not saved yet. */
    unsure: Labels;
    /** Columns of lists about others: clients who are invited, visits, colleagues elsewhere. */
    refused: Labels;
  };
  /** Links that lead to each kind of page, in the menus of every page and in somebody's row. The first that is there counts. */
  menu: Partial<Record<PageKind, Labels>>;
  /** How a heading names the person a permissions page is about; `{name}` stands for the name. */
  personHeadings: Labels;
  words: {
    active: Labels;
    inactive: Labels;
    /** Other words for somebody who works there, or does no longer; and for what is neither, or nobody can tell. */
    atWork: Labels;
    left: Labels;
    between: Labels;
    /** A filter that lets everybody through. */
    everybody: Labels;
    /** What stands where a name would, in rows about nobody. */
    nobody: Labels;
    /** How a text begins that stands where a name would, in a row about nobody. */
    placeholders: Labels;
    /** What stands beside a name and is none of it. */
    asides: Labels;
    pronouns: Labels;
    /** Words that stand in headings, and in nobody's name. */
    inNoName: Labels;
    /** How a page says how many people a list has: `{from}` and `{to}` are shown of `{total}`. */
    counts: Labels;
    /** How a staff list says how many therapists are active (`{used}`), of how many (`{allowed}`), and that no more may be. */
    userLimits: Labels;
    limitReached: Labels;
    /** What a cell or a list to choose from says of something that is on, or off. */
    on: Labels;
    off: Labels;
    /** What stands above or beside the number of licenses that are bought. */
    bought: Labels;
    /** Links in a row that lead to a page about the person of the row. */
    rowLinks: Labels;
    /** A control that only an active (inactive) person has. */
    deactivate: Labels;
    activate: Labels;
    /** What a tag beside the account owner says, or with `{name}` a sentence about them. */
    owner: Labels;
    /** How a sentence on the page of somebody calls them. */
    thisPerson: Labels;
    /** What stands above a column of roles. */
    roles: Labels;
    /** What a breadcrumb trail is called. */
    crumbs: Labels;
    save: Labels;
    supervisor: Labels;
    supervisionMode: Record<SupervisionMode, Labels>;
  };
  /** What tells the plan on the subscription page: the first one that fits (docs/domain.md §2.6). */
  plans: readonly { plan: SubscriptionPlan; all: readonly { on: 'tab' | 'control' | 'text'; any: Labels }[] }[];
  /** What the admin has shown of one page: the columns and boxes that hold licenses and permission levels, by their labels. */
  taught?: Taught;
}

/** On which hosts a practice system is. */
export type HostedSystem = Pick<Vocabulary, 'id' | 'hosts'>;

/** What tells at a first look whether a page may be one of those that are read. */
export interface Signs extends Pick<Vocabulary, 'hosts' | 'languages' | 'levels' | 'pages' | 'personHeadings'> {
  refused: Pick<Vocabulary['refused'], 'columns'>;
}

/** What is known of one practice system without a look at its pages: of its permissions at least the levels. */
export interface SystemBasics extends Pick<Vocabulary, 'id' | 'hosts' | 'licenses' | 'called' | 'levels'> {
  /** In the language that is spoken when it is called. */
  name: () => string;
  permissions: readonly Permission[];
  staffTypes: readonly StaffType[];
  /** The license that the account owner holds without anybody switching it on; absent: not known. */
  ownerHolds?: License;
  /**
   * Where an admin goes, in the words of the system's own menus, and between them in the language that is spoken when it
   * is called; `seatQuantities` is where seats are bought.
   */
  paths: () => Record<PageKind | 'seatQuantities', string>;
}

/** What stands over the columns of a staff list, and in them: on a page or in a roster. */
export interface Cells extends Pick<Vocabulary, 'columns'> {
  words: Pick<Vocabulary['words'], 'active' | 'inactive' | 'on' | 'off'>;
}

/** All that is known of one practice system but how its pages look (`Vocabulary`). Code holds none of its labels. */
export interface PracticeSystem extends SystemBasics, Cells {
  /** Where everybody who has it begins; absent: each practice has a place of its own, or it is not known. */
  start?: string;
  positions: PositionMap;
  /** What somebody is called who has an admin level: one of them. */
  holders: Record<'administrator' | 'organizationAdministrator', string>;
  /** Prices that third parties have published: to read, never to count with. */
  published?: PublishedPrices;
}
