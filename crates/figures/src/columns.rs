//! A column per step of time, as SVG without script or style, with its table.

use std::fmt::Write as _;

use language::{Direction, Markup, escape};

/// A picture of columns with its table.
#[derive(Clone, Debug)]
pub struct Columns<'a> {
    pub columns: &'a [Column],
    /// The first column stands where reading begins.
    pub direction: Direction,
    pub words: ColumnWords,
}

/// What was counted in one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// "Tuesday 3 June 2031": for the table.
    pub name: String,
    /// "3": under the column.
    pub short: String,
    pub count: i64,
}

/// What the picture says beside the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnWords {
    /// What is counted: the picture's name and that of its table.
    pub title: String,
    /// What leads to the table: "The same as a table".
    pub table: String,
    /// The headings of the table's columns.
    pub step: String,
    pub count: String,
}

/// How wide a column stands with its gap, how high the tallest is, and the room for the words above and below it.
const STEP: usize = 30;
const TALLEST: i64 = 90;
const LINE: i64 = 16;

impl Columns<'_> {
    /// The picture, and the same as a table.
    pub fn draw(&self) -> Markup {
        let mut html = String::new();
        self.picture(&mut html);
        self.table(&mut html);
        Markup::finished(html)
    }

    fn picture(&self, html: &mut String) {
        let (width, height) = (self.columns.len().max(1) * STEP, TALLEST + 2 * LINE);
        let most = self.columns.iter().map(|column| column.count).max().unwrap_or(0).max(1);
        let title = escape(&self.words.title);
        let _ = write!(
            html,
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}\">\
             <svg class=\"columns\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"{title}\">"
        );
        let floor = TALLEST + LINE;
        for (index, column) in self.columns.iter().enumerate() {
            let place = match self.direction {
                Direction::LeftToRight => index,
                Direction::RightToLeft => self.columns.len() - 1 - index,
            };
            let (left, middle) = (place * STEP + 4, place * STEP + STEP / 2);
            // What is not nothing is seen.
            let tall = if column.count > 0 { (column.count * TALLEST / most).max(2) } else { 0 };
            let top = floor - tall;
            if column.count > 0 {
                let wide = STEP - 8;
                let _ = write!(
                    html,
                    "\n<rect x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{tall}\"/>\
                     <text x=\"{middle}\" y=\"{}\">{}</text>",
                    top - 4,
                    column.count
                );
            }
            let short = escape(&column.short);
            let _ = write!(html, "<text class=\"step\" x=\"{middle}\" y=\"{}\">{short}</text>", floor + LINE - 3);
        }
        let _ = writeln!(html, "\n<path d=\"M0 {floor}H{width}\"/></svg></div>");
    }

    fn table(&self, html: &mut String) {
        let words = &self.words;
        let [title, table, step, count] =
            [&words.title, &words.table, &words.step, &words.count].map(|word| escape(word));
        let _ = write!(
            html,
            "<details class=\"noprint\"><summary>{table}</summary>\n\
             <div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title} · {table}\"><table class=\"tight\">\n\
             <thead><tr><th scope=\"col\">{step}</th><th scope=\"col\" class=\"n\">{count}</th></tr></thead>\n<tbody>"
        );
        for column in self.columns {
            let name = escape(&column.name);
            let _ = write!(html, "\n<tr><th scope=\"row\">{name}</th><td class=\"n\">{}</td></tr>", column.count);
        }
        html.push_str("</tbody>\n</table></div></details>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        let column = |day: i64, count| Column { name: format!("{day} June <2031>"), short: day.to_string(), count };
        vec![column(2, 3), column(3, 0), column(4, 12)]
    }

    fn words() -> ColumnWords {
        ColumnWords {
            title: "Posts per day".to_owned(),
            table: "The same as a table".to_owned(),
            step: "Day".to_owned(),
            count: "Posts".to_owned(),
        }
    }

    #[test]
    fn a_picture_has_a_column_for_each_day_and_its_table() {
        let columns = columns();
        let picture = Columns { columns: &columns, direction: Direction::LeftToRight, words: words() };
        insta::assert_snapshot!("columns", picture.draw());
    }

    #[test]
    fn it_begins_where_reading_begins() {
        let columns = columns();
        let picture = Columns { columns: &columns, direction: Direction::RightToLeft, words: words() };
        let html = picture.draw();
        let first = html.as_str().find("x=\"64\" y=\"84\"").expect("the first day stands at the right");
        let last = html.as_str().find("x=\"4\" y=\"16\"").expect("the last day stands at the left");
        assert!(first < last);
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        let picture = Columns { columns: &[], direction: Direction::LeftToRight, words: words() };
        assert!(!picture.draw().as_str().contains("<rect"));
    }
}
