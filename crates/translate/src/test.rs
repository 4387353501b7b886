//! The test kit: a server on this machine that speaks the API of LibreTranslate, well or badly.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

use crate::{Machine, Settings};

/// How the server behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Each line comes back in capitals, with the wanted language before it: `[fr] WORDS`.
    Loud,
    /// As [`Manner::Loud`], by a service that does not say which languages it has.
    Reticent,
    /// It knows English and Chinese only, and names the latter as newer services do.
    Narrow,
    /// It says that the key is wrong.
    Refusing,
    /// It takes the question and says nothing.
    Silent,
    /// It answers what is no JSON.
    Rubbish,
    /// Its answer never ends.
    Endless,
    /// It hangs up in the middle of its answer.
    Broken,
    /// It sends whoever asks elsewhere.
    Redirecting,
}

/// A server that runs until the test is over.
pub struct Server {
    url: String,
    manner: Manner,
    /// What it was asked to translate.
    asked: Arc<Mutex<Vec<Value>>>,
}

impl Server {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// If there is no free port.
    pub fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("its address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&seen);
                // A client that has heard enough hangs up.
                std::thread::spawn(move || answer(stream, manner, &seen).unwrap_or_default());
            }
        });
        Server { url, manner, asked }
    }

    /// A machine that asks it; for a silent one it waits half a second.
    pub fn machine(&self) -> Machine {
        let patience = Duration::from_millis(if self.manner == Manner::Silent { 500 } else { 20_000 });
        Machine::new(&Settings { url: self.url.clone(), key: "secret".to_owned(), patience })
    }

    /// What it was asked, the first question first.
    ///
    /// # Panics
    /// If the server has failed.
    pub fn asked(&self) -> Vec<Value> {
        self.asked.lock().expect("the questions").clone()
    }
}

fn answer(mut stream: TcpStream, manner: Manner, asked: &Mutex<Vec<Value>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    if first.starts_with("GET /languages ") {
        return match manner {
            Manner::Reticent => send(&mut stream, "404 Not Found", "no"),
            Manner::Narrow => {
                let known =
                    json!([{ "code": "en", "targets": ["en", "zh-Hans"] }, { "code": "zh-Hans", "targets": ["en"] }]);
                send(&mut stream, "200 OK", &known.to_string())
            }
            _ => {
                let codes = ["ar", "en", "es", "fr", "ru", "zh"];
                let known: Vec<Value> =
                    codes.iter().map(|code| json!({ "code": code, "name": code, "targets": codes })).collect();
                send(&mut stream, "200 OK", &Value::from(known).to_string())
            }
        };
    }
    let question: Value = serde_json::from_slice(&body).unwrap_or_default();
    if let Ok(mut asked) = asked.lock() {
        asked.push(question.clone());
    }
    match manner {
        Manner::Loud | Manner::Reticent | Manner::Narrow => {
            let target = question["target"].as_str().unwrap_or_default();
            let words = question["q"].as_str().unwrap_or_default().to_uppercase();
            let lines: Vec<_> = words.lines().map(|line| format!("[{target}] {line}")).collect();
            send(&mut stream, "200 OK", &json!({ "translatedText": lines.join("\n") }).to_string())
        }
        Manner::Refusing => send(&mut stream, "403 Forbidden", &json!({ "error": "Invalid API key" }).to_string()),
        Manner::Silent => {
            // Until the client has enough of it.
            reader.read_exact(&mut [0])
        }
        Manner::Rubbish => send(&mut stream, "200 OK", "<html>"),
        Manner::Endless => {
            write!(stream, "HTTP/1.1 200 OK\r\n\r\n{{\"translatedText\":\"")?;
            loop {
                stream.write_all(&[b'a'; 4096])?;
            }
        }
        Manner::Broken => write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{{\"transl"),
        Manner::Redirecting => {
            write!(
                stream,
                "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/translate\r\nContent-Length: 0\r\n\r\n"
            )
        }
    }
}

fn send(stream: &mut TcpStream, status: &str, body: &str) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}
