//! Who takes part in a forum and who has spoken: from its list and what was posted, counted by whatever people share. Only
//! what somebody wrote is counted; what somebody read is nobody's business.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use record::contribution::Capacity;
use record::person::Gender;
use record::{GroupId, PartyId, PersonId, RecordId};

use super::Manner;

/// Somebody who is on a forum's list.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub person: PersonId,
    pub name: String,
    pub gender: Option<Gender>,
    pub capacity: Capacity,
    pub manner: Manner,
    /// The Government that nominated them, or for which they speak.
    pub party: Option<PartyId>,
    /// The group of Parties for which they are there.
    pub group: Option<GroupId>,
}

/// Posts of one person of one day at one place, spoken in the same way.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    /// The session or sub-topic; of an answer, the guiding question.
    pub about: RecordId,
    pub person: Option<PersonId>,
    /// For which Government.
    pub party: Option<PartyId>,
    /// For which group of Parties: what is said for it is said by none of its Parties alone.
    pub group: Option<GroupId>,
    pub capacity: Capacity,
    /// As it stands in the database: web, mail …
    pub channel: String,
    pub day: Date,
    pub posts: i64,
}

/// How many came onto the list in which way, how many of them posted, and how many posts there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    pub invited: i64,
    pub nominated: i64,
    pub registered: i64,
    /// Of those on the list.
    pub posted: i64,
    pub posts: i64,
    pub by_web: i64,
    pub by_mail: i64,
    /// Entered by the Secretariat, as it came by letter or fax.
    pub by_letter: i64,
}

impl Figures {
    /// How many people are on the list.
    pub(crate) fn listed(&self) -> i64 {
        self.invited + self.nominated + self.registered
    }

    /// Posts that came in none of these ways: from a file, by a program.
    pub(crate) fn otherwise(&self) -> i64 {
        self.posts - self.by_web - self.by_mail - self.by_letter
    }

    fn list(&mut self, member: &Member, posted: bool) {
        match member.manner {
            Manner::Invited => self.invited += 1,
            Manner::Nominated => self.nominated += 1,
            Manner::Open => self.registered += 1,
        }
        self.posted += i64::from(posted);
    }

    fn say(&mut self, said: &Said) {
        self.posts += said.posts;
        match said.channel.as_str() {
            "web" => self.by_web += said.posts,
            "mail" => self.by_mail += said.posts,
            "behalf" => self.by_letter += said.posts,
            _ => {}
        }
    }
}

/// How a Government stands in a forum, the most heard first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Heard {
    /// It spoke as a Government.
    Government,
    /// People whom it nominated spoke, not it itself.
    People,
    /// It has people on the list, and none of them spoke.
    Silent,
    /// It has nobody on the list.
    Absent,
}

impl Heard {
    pub(crate) const ALL: [Heard; 4] = [Heard::Government, Heard::People, Heard::Silent, Heard::Absent];

    /// As in the site's sheet (`is-…`), in message ids (`heard-…`) and in JSON.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Heard::Government => "heard",
            Heard::People => "people-heard",
            Heard::Silent => "silent",
            Heard::Absent => "absent",
        }
    }
}

/// A forum's list and what was said in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Participation {
    pub members: Vec<Member>,
    pub said: Vec<Said>,
    /// Who has posted; who has posted for no group; and which Governments have spoken.
    speakers: BTreeSet<PersonId>,
    apart: BTreeSet<PersonId>,
    governments: BTreeSet<PartyId>,
}

impl Participation {
    pub(crate) fn of(members: Vec<Member>, said: Vec<Said>) -> Self {
        let speakers = said.iter().filter_map(|said| said.person).collect();
        let apart = said.iter().filter(|said| said.group.is_none()).filter_map(|said| said.person).collect();
        let as_government = said.iter().filter(|said| said.capacity == Capacity::Government);
        let governments = as_government.filter_map(|said| said.party).collect();
        Participation { members, said, speakers, apart, governments }
    }

    /// Whether somebody has posted.
    pub(crate) fn spoke(&self, person: PersonId) -> bool {
        self.speakers.contains(&person)
    }

    /// All figures in one row. Posts of moderators, officers and those who are not on the list any more are among them.
    pub(crate) fn total(&self) -> Figures {
        let mut all = Figures::default();
        for figures in self.by(|_| ()).values() {
            all = *figures;
        }
        for said in self.of_others() {
            all.say(said);
        }
        all
    }

    /// The figures of those on the list, by what `key` says of each.
    pub(crate) fn by<K: Ord>(&self, key: impl Fn(&Member) -> K) -> BTreeMap<K, Figures> {
        let members: BTreeMap<PersonId, &Member> = self.members.iter().map(|member| (member.person, member)).collect();
        let mut all: BTreeMap<K, Figures> = BTreeMap::new();
        for member in &self.members {
            all.entry(key(member)).or_default().list(member, self.spoke(member.person));
        }
        for said in &self.said {
            if let Some(member) = said.person.and_then(|person| members.get(&person)) {
                all.entry(key(member)).or_default().say(said);
            }
        }
        all
    }

    /// What was said by nobody who is on the list.
    pub(crate) fn others(&self) -> Figures {
        let mut figures = Figures::default();
        self.of_others().for_each(|said| figures.say(said));
        figures
    }

    fn of_others(&self) -> impl Iterator<Item = &Said> {
        let listed: BTreeSet<PersonId> = self.members.iter().map(|member| member.person).collect();
        self.said.iter().filter(move |said| said.person.is_none_or(|person| !listed.contains(&person)))
    }

    /// The figures by capacity: people by that of the list, posts by that in which each was spoken.
    pub(crate) fn by_capacity(&self) -> Vec<(Capacity, Figures)> {
        let mut all = Vec::new();
        for &capacity in Capacity::ALL {
            let mut figures = Figures::default();
            for member in self.members.iter().filter(|member| member.capacity == capacity) {
                figures.list(member, self.spoke(member.person));
            }
            self.said.iter().filter(|said| said.capacity == capacity).for_each(|said| figures.say(said));
            if figures != Figures::default() {
                all.push((capacity, figures));
            }
        }
        all
    }

    /// The groups of Parties for which somebody is on the list or spoke, with the figures of each: those on the list for it, and
    /// what was said for it by whomever.
    pub(crate) fn by_group(&self) -> BTreeMap<GroupId, Figures> {
        let mut all: BTreeMap<GroupId, Figures> = BTreeMap::new();
        for member in &self.members {
            if let Some(group) = member.group {
                all.entry(group).or_default().list(member, self.spoke(member.person));
            }
        }
        for said in &self.said {
            if let Some(group) = said.group {
                all.entry(group).or_default().say(said);
            }
        }
        all
    }

    /// How a Government stands. That a group to which it belongs has spoken changes nothing.
    pub(crate) fn heard(&self, party: PartyId) -> Heard {
        if self.governments.contains(&party) {
            return Heard::Government;
        }
        let own: Vec<&Member> = self.members.iter().filter(|member| member.party == Some(party)).collect();
        match own.iter().any(|member| self.apart.contains(&member.person)) {
            true => Heard::People,
            false if own.is_empty() => Heard::Absent,
            false => Heard::Silent,
        }
    }

    /// Those on the list who have not posted.
    pub(crate) fn silent(&self) -> Vec<&Member> {
        self.members.iter().filter(|member| !self.spoke(member.person)).collect()
    }

    /// Posts of each day from the first to the last, days without posts included.
    pub(crate) fn days(&self, first: Date, last: Date) -> Vec<(Date, i64)> {
        let mut days: BTreeMap<Date, i64> = BTreeMap::new();
        let mut day = first;
        // No forum is longer than a year; a slip in its dates must not draw a million columns.
        while day <= last && days.len() < 370 {
            days.insert(day, 0);
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        for said in &self.said {
            *days.entry(said.day).or_default() += said.posts;
        }
        days.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn member(person: i64, party: Option<i64>, capacity: Capacity, manner: Manner) -> Member {
        let (person, party) = (PersonId(person), party.map(PartyId));
        Member { person, name: String::new(), gender: None, capacity, manner, party, group: None }
    }

    fn said(person: i64, capacity: Capacity, party: Option<i64>, channel: &str, posts: i64) -> Said {
        Said {
            about: RecordId(1),
            person: Some(PersonId(person)),
            party: party.map(PartyId),
            group: None,
            capacity,
            channel: channel.to_owned(),
            day: date(2031, 6, 3),
            posts,
        }
    }

    #[test]
    fn a_government_is_heard_only_when_it_speaks_itself() {
        let members = vec![
            member(1, Some(1), Capacity::Government, Manner::Nominated),
            member(2, Some(2), Capacity::Expert, Manner::Nominated),
            member(3, Some(3), Capacity::Government, Manner::Invited),
        ];
        let spoken = vec![
            said(1, Capacity::Government, Some(1), "mail", 2),
            said(2, Capacity::Expert, None, "web", 1),
            said(9, Capacity::Moderator, None, "web", 4),
        ];
        let participation = Participation::of(members, spoken);
        let heard = [1, 2, 3, 4].map(|party| participation.heard(PartyId(party)).code());
        assert_eq!(heard, ["heard", "people-heard", "silent", "absent"]);
        let total = participation.total();
        assert_eq!((total.listed(), total.posted, total.posts, total.by_mail), (3, 2, 7, 2));
        assert_eq!(participation.others().posts, 4);
        assert_eq!(participation.silent().len(), 1);
        let capacities: Vec<_> = participation
            .by_capacity()
            .into_iter()
            .map(|(capacity, figures)| (capacity.code(), figures.posts))
            .collect();
        assert_eq!(capacities, [("government", 2), ("expert", 1), ("moderator", 4)]);
    }

    #[test]
    fn what_a_group_says_is_said_by_none_of_its_parties() {
        let group = Some(GroupId(5));
        let members = vec![
            Member { group, ..member(1, None, Capacity::Group, Manner::Invited) },
            member(2, Some(2), Capacity::Government, Manner::Nominated),
        ];
        let for_group = |person, posts| Said { group, ..said(person, Capacity::Group, None, "web", posts) };
        let participation = Participation::of(members, vec![for_group(1, 1), for_group(2, 2)]);
        assert_eq!(participation.heard(PartyId(2)), Heard::Silent);
        let figures = participation.by_group()[&GroupId(5)];
        assert_eq!((figures.listed(), figures.posted, figures.posts), (1, 1, 3));
        let capacities: Vec<_> =
            participation.by_capacity().into_iter().map(|(capacity, of)| (capacity.code(), of.posts)).collect();
        assert_eq!(capacities, [("government", 0), ("group", 3)]);
    }

    #[test]
    fn days_without_posts_are_shown_and_late_posts_too() {
        let participation = Participation::of(Vec::new(), vec![said(1, Capacity::Expert, None, "web", 5)]);
        let days = participation.days(date(2031, 6, 1), date(2031, 6, 2));
        assert_eq!(days, [(date(2031, 6, 1), 0), (date(2031, 6, 2), 0), (date(2031, 6, 3), 5)]);
    }

    proptest! {
        #[test]
        fn every_way_of_counting_adds_up_to_the_same(
            people in prop::collection::vec((0_i64..20, 0_i64..4, 0_usize..3, 0_usize..3), 0..20),
            posts in prop::collection::vec((0_i64..24, 0_usize..4, 1_i64..9), 0..40),
        ) {
            let people: BTreeMap<i64, _> = people.into_iter().map(|person| (person.0, person)).collect();
            let members = people.into_values().map(|(person, party, capacity, manner)| {
                member(person, Some(party).filter(|party| *party > 0), Capacity::ALL[capacity], Manner::ALL[manner])
            });
            let channels = ["web", "mail", "behalf", "api"];
            let said = posts.into_iter().map(|(person, channel, posts)| {
                said(person, Capacity::Expert, None, channels[channel], posts)
            });
            let participation = Participation::of(members.collect(), said.collect());
            let total = participation.total();
            let add = |figures: Vec<Figures>| figures.into_iter().fold(Figures::default(), |sum, one| Figures {
                invited: sum.invited + one.invited,
                nominated: sum.nominated + one.nominated,
                registered: sum.registered + one.registered,
                posted: sum.posted + one.posted,
                posts: sum.posts + one.posts,
                by_web: sum.by_web + one.by_web,
                by_mail: sum.by_mail + one.by_mail,
                by_letter: sum.by_letter + one.by_letter,
            });
            let mut by_party: Vec<Figures> = participation.by(|member| member.party).into_values().collect();
            by_party.push(participation.others());
            prop_assert_eq!(add(by_party), total);
            let by_capacity = participation.by_capacity().into_iter().map(|(_, figures)| figures);
            prop_assert_eq!(add(by_capacity.collect()), total);
            prop_assert_eq!(total.posts, total.by_web + total.by_mail + total.by_letter + total.otherwise());
            prop_assert_eq!(participation.silent().len() as i64, total.listed() - total.posted);
            let days: i64 = participation.days(date(2031, 6, 1), date(2031, 6, 9)).iter().map(|(_, posts)| posts).sum();
            prop_assert_eq!(days, total.posts);
        }
    }
}
