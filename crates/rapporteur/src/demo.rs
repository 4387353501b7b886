//! `rapporteur demo`: a sample round in a database of its own, served.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use db::{Chance, Clock};
use serde_json::json;

use crate::serve;
use crate::settings::Settings;

/// Where the demonstration is played and served.
#[derive(Args, Debug)]
pub(crate) struct Demo {
    /// Serve it here
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Keep it in this folder; what an earlier demonstration left there is replaced
    #[arg(long, value_name = "FOLDER", default_value = "data/demo")]
    data: PathBuf,
    /// Play it into this database instead, which must be empty
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Print one line of JSON with the address and a sign-in address for each role
    #[arg(long)]
    json: bool,
}

impl Demo {
    pub(crate) async fn run(self) -> Result<()> {
        let mut settings = Settings { listen: self.listen, log: "warn".to_owned(), ..Settings::default() };
        settings.treaty = NAMES.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect();
        settings.database = match &self.database {
            Some(url) => url.clone(),
            None => fresh(&self.data)?,
        };
        serve::logs(&settings);
        let listener = serve::listen(&settings).await?;
        settings.address = format!("http://{}", listener.local_addr()?);
        let db = serve::open(&settings)?;
        db.migrate().await.context("migrating")?;
        let site = serve::site(db.clone(), Clock::system(), Chance::system(), &settings, true)?;
        self.announce(&settings);
        serve::answer(listener, site, serve::stop()).await?;
        db.close().await;
        Ok(())
    }

    fn announce(&self, settings: &Settings) {
        if self.json {
            println!("{}", json!({ "address": settings.address, "sign_in": [] }));
        } else {
            println!("The demonstration is at {}", settings.address);
            println!("Stop it with Ctrl-C.");
        }
    }
}

/// The invented convention of the demonstration.
const NAMES: [(&str, &str); 6] = [
    ("en", "Convention on Living Landscapes and its Protocol"),
    ("fr", "Convention sur les paysages vivants et son Protocole"),
    ("es", "Convenio sobre los Paisajes Vivos y su Protocolo"),
    ("ru", "Конвенция о живых ландшафтах и Протокол к ней"),
    ("zh", "《生命景观公约》及其议定书"),
    ("ar", "اتفاقية المناظر الطبيعية الحية وبروتوكولها"),
];

/// An empty place for the demonstration's database; only files that a demonstration makes are removed.
fn fresh(folder: &Path) -> Result<String> {
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {}", folder.display()))?;
    let file = folder.join("demo.db");
    for suffix in ["", "-wal", "-shm"] {
        let mut name = file.clone().into_os_string();
        name.push(suffix);
        match std::fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                bail!("{}: {error}", Path::new(&name).display())
            }
            _ => {}
        }
    }
    Ok(format!("sqlite:{}", file.display()))
}
