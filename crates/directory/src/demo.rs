//! The invented world of the demonstration, as files that an officer imports through the page.

use crate::Table;

/// The files in the order in which they are to be imported: each refers only to those before it.
pub fn files() -> [(Table, &'static str); 11] {
    [
        (Table::Regions, crate::reference::REGIONS),
        (Table::Instruments, include_str!("../data/demo/instruments.csv")),
        (Table::Parties, include_str!("../data/demo/parties.csv")),
        (Table::Status, include_str!("../data/demo/status.csv")),
        (Table::Institutions, include_str!("../data/demo/institutions.csv")),
        (Table::Organizations, include_str!("../data/demo/organizations.csv")),
        (Table::Groups, include_str!("../demo/groups.csv")),
        (Table::GroupMembers, include_str!("../demo/group_members.csv")),
        (Table::Offices, include_str!("../demo/offices.csv")),
        (Table::People, include_str!("../data/demo/people.csv")),
        (Table::People, include_str!("../demo/coordinators.csv")),
    ]
}
