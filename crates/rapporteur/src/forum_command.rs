//! `rapporteur forum`: a forum taken away into a file, or brought in from one, without a browser.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use db::{Chance, Clock};
use forum::archive::bring::{self, Outcome};
use forum::archive::read;
use language::Language;
use page::Visit;
use record::{Actor, Circles, RecordId};

use crate::serve;
use crate::settings::Settings;

/// What is done with a forum.
#[derive(Debug, Subcommand)]
pub(crate) enum Forum {
    /// Take a whole forum away: JSON, CSV, a mailbox, a page to be printed, files, and a manifest of digests in one ZIP
    Export {
        /// The number in the address of its page
        #[arg(value_name = "ID", value_parser = id)]
        id: RecordId,
        /// Where to write it
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// With what only the Secretariat may see: drafts, posts that wait or were refused, who is on the list
        #[arg(long)]
        all: bool,
    },
    /// Bring a forum in as an archived one: from what export wrote (the ZIP, or its forum.json), or from a mailing list's mbox
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Put it before everybody at once; otherwise the Secretariat sees it, and an officer puts it before everybody on its page
        #[arg(long)]
        public: bool,
    },
}

fn id(text: &str) -> Result<RecordId, String> {
    text.parse().map_err(|_| "the number in the address of its page, such as 5".to_owned())
}

impl Forum {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open_for_long(settings)?;
        db.migrate().await.context("migrating")?;
        let site = serve::site(db.clone(), Clock::system(), Chance::system(), settings, false)?;
        match self {
            Forum::Export { id, out, all } => export(&site, id, &out, all).await?,
            Forum::Import { file, public } => import(&site, &file, public).await?,
        }
        db.close().await;
        Ok(())
    }
}

async fn export(site: &page::Site, id: RecordId, out: &Path, all: bool) -> Result<()> {
    let circles = if all { Circles::ALL } else { Circles::PUBLIC };
    let visit = Visit::to(site, "/").ok().context("the site")?;
    let packed = visit.read(move |tx, page| forum::archive::pack(tx, &page, circles, id)).await;
    let mut pack = match packed {
        Ok(pack) => pack,
        Err(page::Error::NotFound) => {
            bail!("there is no forum {id}, or it is not public (--all takes it all the same)")
        }
        Err(other) => bail!("{other:?}"),
    };
    let mut file = std::fs::File::create(out).with_context(|| format!("the file {}", out.display()))?;
    std::io::copy(&mut pack.file, &mut file).with_context(|| format!("writing {}", out.display()))?;
    println!("{}: {} posts, {} bytes", out.display(), pack.posts, pack.size);
    Ok(())
}

async fn import(site: &page::Site, file: &Path, public: bool) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("the file {}", file.display()))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bringing = read::read(&bytes, &name, read::BY_COMMAND).map_err(|fault| {
        let what = site.catalogue.message(Language::English, fault.message).to_string();
        anyhow::anyhow!("{}: {what} {}", file.display(), fault.place)
    })?;
    let (posts, now) = (bringing.posts(), site.clock.now());
    let brought = site.db.write(move |tx| {
        let brought = bring::bring(tx, &Actor::default(), &bringing, now)?;
        if let (Outcome::Brought(forum), true) = (brought, public) {
            bring::set_view(tx, &Actor::default(), (forum, true), now)?;
        }
        Ok::<_, db::Error>(brought)
    });
    let brought = brought.await;
    match brought.context("bringing the forum in")? {
        Outcome::Brought(forum) => println!(
            "{}/forums/{forum}: {posts} posts{}",
            site.settings.base,
            if public { "" } else { ", for the Secretariat to see" }
        ),
        Outcome::Known(forum) => println!("{}/forums/{forum}: this file was brought in before", site.settings.base),
    }
    Ok(())
}
