//! A mail server in this process that takes everything and keeps nothing but a count.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant as Moment};

use anyhow::{Result, ensure};

/// So long the next mail may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A mail server on a free port of this machine.
pub struct Sink {
    pub port: u16,
    taken: Arc<AtomicUsize>,
}

impl Sink {
    /// Starts it; it ends with the process.
    ///
    /// # Errors
    /// No free port.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let (port, taken) = (listener.local_addr()?.port(), Arc::new(AtomicUsize::new(0)));
        let shared = Arc::clone(&taken);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                // A client that goes away is no fault of the sink's.
                std::thread::spawn(move || drop(converse(&stream, &shared)));
            }
        });
        Ok(Sink { port, taken })
    }

    /// How many mails it took.
    pub fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }

    /// Waits until it has taken so many.
    ///
    /// # Errors
    /// No mail came for a minute.
    pub async fn has_taken(&self, count: usize) -> Result<()> {
        let (mut taken, mut since) = (self.taken(), Moment::now());
        while taken < count {
            tokio::time::sleep(Duration::from_millis(1)).await;
            if self.taken() > taken {
                (taken, since) = (self.taken(), Moment::now());
            }
            ensure!(since.elapsed() < PATIENCE, "{taken} mails came instead of {count}");
        }
        Ok(())
    }
}

/// One conversation of SMTP (RFC 5321).
fn converse(stream: &TcpStream, taken: &AtomicUsize) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut out, mut input) = (stream, BufReader::with_capacity(1 << 16, stream));
    out.write_all(b"220 sink.example ESMTP\r\n")?;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        match line.get(..4).unwrap_or_default() {
            b"EHLO" => out.write_all(b"250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n")?,
            b"DATA" => {
                out.write_all(b"354 Go on\r\n")?;
                while line != b".\r\n" {
                    line.clear();
                    if input.read_until(b'\n', &mut line)? == 0 {
                        return Ok(());
                    }
                }
                taken.fetch_add(1, Ordering::Relaxed);
                out.write_all(b"250 Taken\r\n")?;
            }
            b"QUIT" => return out.write_all(b"221 Bye\r\n"),
            _ => out.write_all(b"250 OK\r\n")?,
        }
    }
}
