//! A load on a server on this machine: connections that are kept, each sending one request after the other, and how long
//! each answer took. Bounded in time.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// What is sent, and for how long.
pub struct Load<'a> {
    /// `127.0.0.1:8080`
    pub host: &'a str,
    /// The whole request of a connection's turn: which connection, which turn.
    pub request: &'a (dyn Fn(usize, usize) -> Vec<u8> + Sync),
    pub connections: usize,
    pub time: Duration,
    /// The status that every answer must have.
    pub status: u16,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answers {
    /// The time of each answer, the shortest first.
    times: Vec<Duration>,
    pub elapsed: Duration,
    /// The body of one answer, in bytes.
    pub size: usize,
}

impl Answers {
    /// Answers a second.
    pub fn rate(&self) -> f64 {
        self.times.len() as f64 / self.elapsed.as_secs_f64()
    }

    pub fn count(&self) -> usize {
        self.times.len()
    }

    /// The time within which this share of the answers came, in milliseconds.
    pub fn within(&self, share: f64) -> f64 {
        let index = ((self.times.len() as f64 * share) as usize).min(self.times.len().saturating_sub(1));
        self.times.get(index).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    }
}

impl Load<'_> {
    /// Puts the load on the server and waits for it to end.
    pub fn run(&self) -> Result<Answers> {
        let begun = Instant::now();
        let outcomes: Vec<Result<(Vec<Duration>, usize)>> = thread::scope(|scope| {
            let workers: Vec<_> = (0..self.connections)
                .map(|connection| scope.spawn(move || self.connection(connection, begun)))
                .collect();
            workers
                .into_iter()
                .map(|worker| worker.join().unwrap_or_else(|_| Err("a connection panicked".into())))
                .collect()
        });
        let elapsed = begun.elapsed();
        let (mut times, mut size) = (Vec::new(), 0);
        for outcome in outcomes {
            let (more, body) = outcome?;
            times.extend(more);
            size = size.max(body);
        }
        times.sort_unstable();
        Ok(Answers { times, elapsed, size })
    }

    fn connection(&self, connection: usize, begun: Instant) -> Result<(Vec<Duration>, usize)> {
        let broken = |error: std::io::Error| format!("connection {connection}: {error}");
        let stream = TcpStream::connect(self.host).map_err(broken)?;
        stream.set_nodelay(true).map_err(broken)?;
        let mut out = stream.try_clone().map_err(broken)?;
        let mut input = BufReader::with_capacity(1 << 16, stream);
        let (mut times, mut body, mut size) = (Vec::new(), Vec::new(), 0);
        while begun.elapsed() < self.time {
            let request = (self.request)(connection, times.len());
            let sent = Instant::now();
            out.write_all(&request).map_err(broken)?;
            let status = answer(&mut input, &mut body).map_err(broken)?;
            times.push(sent.elapsed());
            size = body.len();
            if status != self.status {
                let text = String::from_utf8_lossy(&body);
                return Err(format!("connection {connection}: {status} instead of {}: {:.300}", self.status, text));
            }
        }
        Ok((times, size))
    }
}

/// The body of one answer to one request for a page.
pub fn once(host: &str, request: &[u8]) -> Result<Vec<u8>> {
    once_with(host, request, 200)
}

/// The body of one answer that must have a status.
pub fn once_with(host: &str, request: &[u8], wanted: u16) -> Result<Vec<u8>> {
    let broken = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect(host).map_err(broken)?;
    stream.write_all(request).map_err(broken)?;
    let mut body = Vec::new();
    match answer(&mut BufReader::new(stream), &mut body).map_err(broken)? {
        status if status == wanted => Ok(body),
        status => Err(format!("{status} instead of {wanted}: {:.300}", String::from_utf8_lossy(&body))),
    }
}

/// Reads one answer (RFC 9112): its status, and its body with a length or in chunks.
fn answer(input: &mut impl BufRead, body: &mut Vec<u8>) -> std::io::Result<u16> {
    let bad = |what: &str| std::io::Error::other(what.to_owned());
    let mut line = String::new();
    input.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(|| bad("no status line"))?;
    let (mut length, mut chunked) = (0, false);
    loop {
        line.clear();
        input.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().map_err(|_| bad("a length that is no number"))?,
            "transfer-encoding" => chunked = value.trim() == "chunked",
            _ => {}
        }
    }
    body.clear();
    if !chunked {
        body.resize(length, 0);
        input.read_exact(body)?;
        return Ok(status);
    }
    loop {
        line.clear();
        input.read_line(&mut line)?;
        let size = usize::from_str_radix(line.trim(), 16).map_err(|_| bad("a chunk without a size"))?;
        let from = body.len();
        body.resize(from + size, 0);
        input.read_exact(&mut body[from..])?;
        line.clear();
        input.read_line(&mut line)?;
        if size == 0 {
            return Ok(status);
        }
    }
}

/// What a process has used so far.
#[derive(Clone, Copy, Debug)]
pub struct Used {
    /// Time on processors, of the program and of the kernel for it.
    pub cpu: Duration,
    /// The most memory that it held, in bytes.
    pub peak: u64,
}

/// Reads from the kernel what a process has used (proc(5): stat, status).
pub fn used(process: u32) -> Result<Used> {
    let read =
        |name: &str| std::fs::read_to_string(format!("/proc/{process}/{name}")).map_err(|error| error.to_string());
    let stat = read("stat")?;
    // The name in parentheses may hold blanks; the fields after it are counted from 3.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
    let cpu = Duration::from_millis((ticks(11) + ticks(12)) * 10);
    let status = read("status")?;
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    Ok(Used { cpu, peak: peak.unwrap_or(0) * 1024 })
}
