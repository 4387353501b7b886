"""A mail server on a free port, and a reader of what it took.

post.py serve FOLDER   takes mail by SMTP, on Debian's aiosmtpd; says its port in the first line that it prints.
                       What it took stands in FOLDER as 1.eml, 2.eml, ... Mail to busy@ is put off while FOLDER/busy
                       exists, mail to nobody@ is refused, the connection that has mail to gone@ is cut
                       while FOLDER/gone exists, and mail to slow@ is taken at once, but said to be taken only
                       when FOLDER/slow is gone. It takes commands in a row (RFC 2920), and says so unless
                       FOLDER/alone exists.
post.py read FILE      prints what Python's own email package reads in a mail, as JSON.
"""

import asyncio
import email
import email.policy
import json
import os
import pathlib
import sys


class Post:
    def __init__(self, folder):
        self.folder = folder
        self.taken = 0

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        row = [] if (self.folder / "alone").exists() else ["250-PIPELINING"]
        return responses[:-1] + row + responses[-1:]

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 no such mailbox here"
        if address.startswith("busy@") and (self.folder / "busy").exists():
            return "451 4.2.1 the mailbox is busy, try again later"
        if address.startswith("gone@") and (self.folder / "gone").exists():
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.taken += 1
        lines = f"X-Envelope-From: <{envelope.mail_from.strip('<>')}>\r\nX-Envelope-To: {', '.join(envelope.rcpt_tos)}\r\n"
        coming = self.folder / "coming"
        coming.write_bytes(lines.encode() + envelope.original_content)
        os.rename(coming, self.folder / f"{self.taken}.eml")
        while envelope.rcpt_tos[0].startswith("slow@") and (self.folder / "slow").exists():
            await asyncio.sleep(0.01)
        return "250 OK: taken"


async def serve(folder):
    from aiosmtpd.smtp import SMTP

    post = Post(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(post, hostname="mx.example", loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def read(path):
    content = pathlib.Path(path).read_bytes()
    message = email.message_from_bytes(content, policy=email.policy.default)
    sender = message["From"].addresses[0]
    to = message["To"].addresses[0]
    return {
        "headers": {name: str(value) for name, value in message.items()},
        "from": [sender.display_name, sender.addr_spec],
        "to": [to.display_name, to.addr_spec],
        "text": message.get_body(("plain",)).get_content().replace("\r\n", "\n"),
        "longest": max(len(line) for line in content.split(b"\r\n")),
        "defects": [str(defect) for part in [message, *message.values()] for defect in part.defects],
    }


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        asyncio.run(serve(pathlib.Path(sys.argv[2])))
    else:
        print(json.dumps(read(sys.argv[2])))
