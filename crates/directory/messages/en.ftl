directory-nav = Parties
directory-take-away = Download:
directory-source-un-2026 = Names, codes, regions and categories: United Nations (UNTERM, M49, DGACM, CDP, OHRLLS), as of 1 January 2026.
directory-source-scbd-2020 = Status: Secretariat of the Convention on Biological Diversity, table of 26 March 2020; later changes are not in it.
directory-source-un-groups-2026 = Members: regional groups of the United Nations (DGACM), as of 1 January 2026; membership is entered from that day on.
directory-source-eu-members = Members: treaties of accession, and the agreement on the withdrawal of the United Kingdom; as of 1 January 2026.

party-list-title = Parties
party-list-all = Show all
party-list-none = No Government matches.
party-list-shown = { $n ->
    [0] no Government listed
    [one] one Government listed
   *[other] { $n } Governments listed
}
party-count = { $n ->
    [0] No Government
    [one] One Government
   *[other] { $n } Governments
}
party-count-status = { $n ->
    [0] No Party
    [one] One Party
   *[other] { $n } Parties
} to the { $instrument } on { $date }, of { $total } Governments
party-count-narrowed = { $n ->
    [0] No Party
    [one] One Party
   *[other] { $n } Parties
} to the { $instrument } on { $date }, of the { $total } Governments that match the other choices
party-name = Government
party-group = Regional group
party-categories = Categories
party-party-to = Party to
party-as-of = As of { $date }.
party-as-today = See today
party-filter-name = Name or code
party-filter-instrument = Instrument
party-filter-status = Status
party-filter-status-party = Party
party-filter-status-not-party = not a Party
party-filter-status-signed = signed, not yet a Party
party-filter-region = Region or regional group
party-filter-category = Category
party-filter-on = On the day
party-filter-any = any
party-filter-show = Show
party-category-ldc = least developed country
party-category-lldc = landlocked developing country
party-category-sids = small island developing State
party-category-transition = country with an economy in transition
party-category-developing = developing country
party-category-short-ldc = LDC
party-category-short-lldc = LLDC
party-category-short-sids = SIDS
party-category-short-transition = EIT
party-status-title = Status
party-standing-party = Party since { $date }
party-standing-joining = becomes a Party on { $date }
party-standing-left = no longer a Party since { $date }
party-standing-signed = not a Party; signed on { $date }
party-standing-not = not a Party
party-joining-ratification = by ratification
party-joining-acceptance = by acceptance
party-joining-approval = by approval
party-joining-accession = by accession
party-joining-succession = by succession

instrument-list-title = Instruments
instrument-list-none = No instrument is known here yet. An officer of the Secretariat imports them.
instrument-name = Instrument
instrument-adopted = Adopted
instrument-opened = Opened for signature
instrument-in-force = In force since
instrument-parties = Parties on { $date }

office-title = Offices
office-none = No office is known here yet.
office-office = Office
office-holder = Holder
office-institution = Institution
office-of = { $role }, { $instrument }
office-since = since { $date }
office-since-when = Since
office-coming = not yet in office
office-over = no longer in office
office-from = from { $date } on
office-from-to = from { $from } to { $to }
office-apart = The { $points } focal points sit in { $institutions } different institutions.
office-manner-primary = primary
office-manner-alternate = alternate
office-manner-acting = acting
office-vacant = vacant
office-vacant-since = vacant since { $date }
office-vacant-title = Vacant offices
office-vacant-count = { $n ->
    [0] No focal point’s office
    [one] One focal point’s office
   *[other] { $n } focal points’ offices
} of { $total } vacant on { $date }
office-vacant-see = { $n ->
    [one] vacant focal point’s office: requests sent there reach nobody
   *[other] vacant focal points’ offices: requests sent there reach nobody
}
office-role-focal-point = National focal point
office-role-operational-focal-point = Operational focal point of the Fund
office-role-expert = Nominated expert
office-role-moderator = Moderator
office-role-observer = Observer
office-role-coordinator = Coordinator of a group of Parties
office-role-executive-secretary = Executive Secretary
office-role-head-of-unit = Head of unit
office-role-secretariat-officer = Secretariat officer
office-role-legal-adviser = Legal adviser
office-role-information-officer = Information officer
office-role-documents-officer = Documents officer
person-new = Add a person
person-new-lead = You see what would change before anything is changed. Somebody whom the directory knows by this address is corrected, not added a second time.
person-edit = Correct what is known
person-edit-lead = It stays the same person: the offices, and what was said, go on under the corrected name and address. Mails that are sent from now on go to the new address.
person-save = Save the correction
person-other-party = Choose another Government
person-organization = No Government: an organization or the Secretariat
person-go-on = Go on
person-office = The office held
person-no-office = no office
person-holds-none = No office of this person is known here.
person-gender-f = woman
person-gender-m = man
person-gender-x = other
field-person_party = Government
field-person_institution = Institution
hint-person-institution = Institutions are imported; it can be left empty.
field-person_given = Given name
field-person_family = Family name
field-person_email = E-mail address
hint-person-email = Each person has an address of their own; without one they can neither be written to nor sign in.
field-person_language = Reads in
field-person_gender = Gender
field-person_role = Office
field-person_instrument = Instrument
hint-person-instrument = Of a national focal point: for which instrument.
field-person_since = From
hint-person-since = Whoever begins on a later day is shown as not yet in office, and speaks for it from that day on.
field-person_manner = Manner
field-person_authority = By which letter, and from whom
hint-person-authority = For example: letter 17 of the Ministry, 2 June 2031
fault-person-known = The directory says all of this already.
fault-person-address = Please write an address such as name@example.org.
fault-person-address-taken = Somebody else in the directory has this address.

group-list-title = Groups of Parties
group-lead = Groups in which Parties speak together. What is said for a group counts once and names the Parties that belonged to it on that day.
group-list-none = No group is known here yet. An officer of the Secretariat imports them.
group-known-lead = The program knows six groups: the five regional groups, and the European Union with its member States. First the groups are brought in, then their Parties, each with a preview. Their coordinators are for you to enter.
group-known-groups = Bring in the known groups
group-known-members = Bring in their Parties
group-name = Group
group-parties-on = Parties on { $date }
group-parties = { $n ->
    [0] No Party belongs to it
    [one] One Party
   *[other] { $n } Parties
}
group-others = No longer, or not yet
group-no-coordinator = Nobody is named who speaks for it.
group-span = { $from } until { $to }
group-edit = Parties and coordinator
group-member-how = A Party belongs to the group from a day on. To end that, choose the Party in the list above and write the day from which it no longer belongs.
group-member-button = Save this Party
group-coordinator-how = The coordinator speaks for the group in forums on whose lists they are. A new primary coordinator takes over from the one before.
group-coordinator-button = Name the coordinator
hint-group-to = The first day on which that no longer holds; empty if it goes on.
field-member_party = Party
field-member_from = Belongs to it from
field-member_to = Until
field-coordinator_address = E-mail address of the coordinator
field-coordinator_manner = Manner
field-coordinator_from = From
field-coordinator_to = Until
field-coordinator_authority = By which letter, and from whom
fault-group-party = Please choose a Party.
fault-group-days = This day is before the first one.
fault-group-belongs = The Party belongs to the group at that time already.
fault-group-manner = Please choose one of these.
fault-group-person = Nobody in the directory has this address.

import-title = Import
import-lead = Paste a table from a spreadsheet. You see what it would change before anything is changed.
import-one = For one person:
import-table-name = Table
import-table-regions = Regions
import-table-instruments = Instruments
import-table-parties = Governments
import-table-status = Status under the instruments
import-table-institutions = Institutions of Governments
import-table-organizations = Organizations
import-table-groups = Groups of Parties
import-table-group-members = Parties of the groups
import-table-offices = Offices
import-table-people = People and the offices they hold
hint-import-text = With the names of the columns in the first line; separated by commas, semicolons or tabs.
import-choose = Choose
import-preview = Show what would change
import-columns = Columns
import-columns-what = Bold columns are needed. A column that is left out changes nothing; an empty cell says that there is none. Days are written 2031-06-13, yes and no as 1 and 0. Nothing is ever deleted by an import.
import-recent = Last imports
import-when = When
import-who = By whom
import-more = Import another table
import-counts = New: { $new } · changed: { $changed } · unchanged: { $unchanged } · faulty: { $faulty }
import-untouched = { $n ->
    [one] One row of the directory is not in this table; it stays as it is.
   *[other] { $n } rows of the directory are not in this table; they stay as they are.
}
import-unknown = These columns are not known and are left out:
import-missing = A needed column is missing
import-missing-remedy = Nothing was read. Name the columns in the first line as in the list, and paste the table again.
import-astray = A quotation mark on line { $line } takes other rows into one cell
import-astray-remedy = Nothing was read. The quotation that opens there is never closed, goes on after it was closed, or holds a row. Remove the mark or write it twice, and paste the table again.
import-apply = { $n ->
    [one] Apply this row
   *[other] Apply these { $n } rows
}
import-faulty-stay = { $n ->
    [one] One faulty row is left out: correct it in your spreadsheet and import the table again.
   *[other] { $n } faulty rows are left out: correct them in your spreadsheet and import the table again.
}
import-leave = Leave it
import-nothing = There is nothing to apply.
import-applied = Applied on { $date }. New: { $new } · changed: { $changed }
import-too-old = This table was not applied within a day and is no longer kept.
import-stale = The directory has changed since this preview
import-stale-remedy = Nothing was applied. Below is what the table would change now; look again before you apply it.
import-rows = Rows
import-line = Line
import-row = Row
import-what = What would change
import-new = new
import-changed = changed
import-faulty = faulty
import-change = { $column }: { $old } becomes { $new }
import-change-from-nothing = { $column }: { $new } is added
import-change-to-nothing = { $column }: { $old } is removed
import-ends = This ends the tenure of { $name }.
field-import_table = Which table
field-import_text = The table

fault-import-table = Please choose which table it is.
fault-import-cells = The row has { $value } cells, the first line has another number. A cell with a separator in it needs quotation marks.
fault-import-empty = This must be filled in.
fault-import-too-long = This is too long.
fault-import-code = “{ $value }” cannot be a code. Use the letters and digits in the list of codes.
fault-import-unknown-party = There is no Government with the code “{ $value }”. Correct it, or import the Government first.
fault-import-unknown-region = There is no region or group with the code “{ $value }”. Correct it, or import the region first.
fault-import-unknown-instrument = There is no instrument with the code “{ $value }”. Correct it, or import the instrument first.
fault-import-unknown-group = There is no group of Parties with the code “{ $value }”. Correct it, or import the group first.
fault-import-unknown-institution = This Government, or the organizations, have no institution “{ $value }”. Correct it, or import the institution first.
fault-import-day = “{ $value }” is not a day. Write it as 2031-06-13.
fault-import-day-order = { $value } is before the day in “{ $other }”. Correct one of the two.
fault-import-flag = “{ $value }” is neither yes nor no. Write 1 or 0.
fault-import-language = “{ $value }” is not one of ar, en, es, fr, ru, zh.
fault-import-zone = “{ $value }” is not a time zone. Write it as Africa/Nairobi.
fault-import-email = “{ $value }” is not one e-mail address. Write it as name@host.org, without anything around it.
fault-import-word = “{ $value }” is not one of: { $words }.
fault-import-role = “{ $value }” is not a known role. Write, for example, “focal point of the Protocol”, “expert” or “Secretariat officer”.
fault-import-which-instrument = It is not clear for which instrument. Write its code in the column “instrument”.
fault-import-needs-party = This is an office of a Government: write its code in the column “code”.
fault-import-needs-group = A coordinator speaks for a group of Parties: write its code in the column “group”.
fault-import-belongs = The Party belongs to this group at that time already. Write in “until” when that ends.
fault-import-needs-organization = This is an office at an organization: leave “code” empty and write the organization’s key in “institution”.
fault-import-no-name = A name in at least one language is needed.
fault-import-nameless-language = Say in the column “language” in which language this name is.
fault-import-no-days = A day is needed: of signature, of deposit, or from which it is a Party.
fault-import-no-joining = Say how it became a Party: ratification, acceptance, approval, accession or succession.
fault-import-twice = The same row is already on line { $line }. Keep one of the two.
fault-import-other-name = On line { $line } this address belongs to another name. Give each person an address of their own.
fault-import-held = Somebody else holds this office on line { $line }. Write when one of them ends in “until”, or “alternate” in “manner”.
