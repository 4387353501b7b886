//! What everybody reads: lists by filter, one Party, vacant offices.

use db::Db;
use http::StatusCode;
use serde_json::Value;

use crate::story::{Look, visitor, with_demo, with_reference};

#[test]
fn filters_narrow_the_list_and_the_count_says_of_how_many() {
    db::test::on_both(async |db: Db| {
        with_reference(&db).await;
        let mut reader = visitor(&db);
        let list = reader.get("/parties?instrument=CP&status=not-party&category=sids&on=2014-04-07").await;
        list.says(&[
            "31 Parties to the Cartagena Protocol on 7 April 2014, of the 39 Governments that match",
            "8 Governments listed",
        ]);
        list.says(&["Singapore", "Haiti", "signed on 24 May 2000", "<option value=\"sids\" selected>"]);
        list.is_silent_on(&["Grenada"]);
        reader.get("/parties?region=005&name=GUI").await.is_silent_on(&["Guinea", "Peru"]);
        reader.get("/parties?name=cote%20d'iv").await.says(&["Côte d’Ivoire", "One Government"]);
        reader.get("/parties?name=gd").await.says(&["Grenada", "United Kingdom"]);
        reader.get("/parties?name=%D8%BA%D8%B1%D9%8A").await.says(&["Grenada"]);
        let none = reader.get("/parties?name=Atlantis").await;
        none.says(&["No Government matches", "href=\"/parties\">Show all", "value=\"Atlantis\""]);
    });
}

#[test]
fn a_slip_in_the_address_is_told() {
    db::test::on_sqlite(async |db: Db| {
        with_reference(&db).await;
        let mut reader = visitor(&db);
        let list = reader.get("/parties?on=7.4.2014&instrument=CP").await;
        list.says(&["Please write a day as 2031-06-13", "value=\"7.4.2014\"", "aria-invalid"]);
        for path in
            ["/parties?instrument=XX", "/parties?region=Mars", "/parties?category=rich", "/parties/ZZ", "/parties/gd"]
        {
            assert_eq!(reader.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    });
}

#[test]
fn lists_are_in_the_order_of_the_language_and_small() {
    db::test::on_sqlite(async |db: Db| {
        with_reference(&db).await;
        let mut reader = visitor(&db);
        let french = reader.get("/parties?lang=fr").await.body;
        let place = |name: &str| french.find(&format!(">{name}</a>")).unwrap_or_else(|| panic!("{name} is listed"));
        assert!(place("Égypte") < place("El Salvador") && place("États-Unis d’Amérique") < place("Éthiopie"));
        assert!(place("Éthiopie") < place("Fidji"));
        let arabic = reader.get("/parties?lang=ar").await;
        arabic.says(&["dir=\"rtl\"", "غرينادا"]);
    });
}

#[test]
fn a_list_is_taken_away_as_a_file() {
    db::test::on_sqlite(async |db: Db| {
        with_reference(&db).await;
        let mut reader = visitor(&db);
        let path = "/parties?instrument=CP&status=party&on=2014-04-07";
        let json: Value = serde_json::from_str(&reader.get(&format!("{path}&format=json")).await.body).expect("JSON");
        assert_eq!((json["parties"].as_i64(), json["of"].as_i64()), (Some(166), Some(198)));
        assert_eq!(json["governments"].as_array().map(Vec::len), Some(166));
        let csv = reader.get(&format!("{path}&format=csv")).await.body;
        assert_eq!(csv.lines().count(), 167);
        assert!(csv.starts_with("\u{FEFF}code,name,group,"), "{csv:.80}");
        assert!(
            csv.contains("GD,Grenada,GRULAC,0,0,1,0,1,party,ratification,2000-05-24,2004-02-05,2004-05-05,"),
            "{csv}"
        );
    });
}

#[test]
fn a_party_shows_its_offices_and_those_that_are_vacant() {
    db::test::on_both(async |db: Db| {
        with_demo(&db).await;
        let mut reader = visitor(&db);
        let party = reader.get("/parties/XE").await;
        party.says(&["<h1>Esmeria</h1>", "XE · small island developing State", "Latin American and Caribbean States"]);
        party.says(&["National focal point, Convention on Living Landscapes", "Luis Ferrán", "since 4 March 2029"]);
        party.says(&[
            "National focal point, Protocol on Safe Movement",
            "vacant since 2 May 2031",
            "Ministry of Agriculture",
        ]);
        party.says(&[
            "The 3 focal points sit in 3 different institutions",
            "Party since 10 April 2024",
            "by ratification",
        ]);
        party.is_silent_on(&["luis.ferran@"]);
        let before = reader.get("/parties/XE?on=2021-09-29").await;
        before.says(&["As of 29 September 2021", "becomes a Party on 30 September 2021", "vacant</span>"]);
        before.is_silent_on(&["Luis Ferrán", "vacant since"]);
        let json: Value = serde_json::from_str(&reader.get("/parties/XE?format=json").await.body).expect("JSON");
        assert_eq!(json["offices"][1]["vacant_since"], "2031-05-02");
        assert_eq!(json["names"]["es"], "Esmeria");
    });
}

#[test]
fn vacant_offices_are_listed_with_how_many_there_are() {
    db::test::on_both(async |db: Db| {
        with_demo(&db).await;
        let mut reader = visitor(&db);
        let list = reader.get("/offices/vacant").await;
        list.says(&["5 focal points’ offices of 79 vacant on 21 June 2031", "vacant since 2 May 2031"]);
        list.says(&["Coraline Islands", "Dragovia", "Esmeria", "Kirimoa", "Lumbeza"]);
    });
}
