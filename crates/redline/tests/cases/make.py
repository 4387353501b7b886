"""Makes the cases from the draft and the form as the program writes them, with two foreign libraries (python-docx 1.2,
openpyxl 3.1) and LibreOffice 7.4:

    cargo run -p redline --example draft -- draft.docx form.docx && python make.py draft.docx form.docx
"""

import copy
import shutil
import subprocess
import sys

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def changed(kind, text, author="Focal point"):
    """A run inside of a tracked insertion or deletion."""
    change, run, words = OxmlElement(f"w:{kind}"), OxmlElement("w:r"), OxmlElement("w:delText" if kind == "del" else "w:t")
    change.set(qn("w:id"), "900")
    change.set(qn("w:author"), author)
    words.text = text
    words.set(qn("xml:space"), "preserve")
    run.append(words)
    change.append(run)
    return change


def runs_with(paragraph, words):
    return next(run for run in paragraph.runs if words in run.text)


def split(paragraph, words):
    """Cuts the run that has these words so that they are a run of their own; gives that run."""
    run = runs_with(paragraph, words)
    before, after = run.text.split(words, 1)
    own, rest = copy.deepcopy(run._r), copy.deepcopy(run._r)
    run.text = before
    run._r.addnext(own)
    own.addnext(rest)
    texts = [run for run in paragraph.runs]
    at = next(i for i, one in enumerate(texts) if one._r is own)
    texts[at].text, texts[at + 1].text = words, after
    return texts[at]


def by_text(document, words):
    return next(paragraph for paragraph in document.paragraphs if words in paragraph.text)


def marked(source):
    document = docx.Document(source)
    # 1: one word replaced by two, tracked.
    first = by_text(document, "seldom meet")
    run = split(first, "seldom")
    run._r.addnext(changed("ins", "do not often"))
    run._r.addprevious(changed("del", "seldom"))
    run._r.getparent().remove(run._r)
    # 2(a): all of it deleted.
    second = by_text(document, "each quarter")
    for run in list(second.runs)[2:]:
        run._r.addprevious(changed("del", run.text))
        run._r.getparent().remove(run._r)
    # 2(b): a comment on two words, and one by somebody else on the whole.
    third = by_text(document, "joint mailbox")
    document.add_comment(split(third, "costs nothing"), text="It costs a person's time.", author="Finance", initials="F")
    document.add_comment(third.runs[2:], text="Keep.\nIt is used.", author="Focal point", initials="P")
    # 3: changed with the tracking switched off.
    budgets = by_text(document, "Budgets")
    runs_with(budgets, "Budgets").text = "National budgets are prepared before the needs are known."
    # After II/1 a new paragraph, tracked: the mark of the old one is new.
    last = by_text(document, "terms of reference")
    mark = OxmlElement("w:rPr")
    new = OxmlElement("w:ins")
    new.set(qn("w:id"), "901")
    new.set(qn("w:author"), "Focal point")
    mark.append(new)
    last._p.get_or_add_pPr().append(mark)
    further = OxmlElement("w:p")
    further.append(changed("ins", "It may wish to publish them."))
    last._p.addnext(further)
    # The title has a comment too, and a paragraph without a place is added at the end.
    document.add_comment(document.paragraphs[0].runs, text="A shorter title?", author="Focal point", initials="P")
    document.add_paragraph("We thank the Secretariat for the draft.")
    document.save("marked.docx")


ROWS = [
    ("Paragraph", "Comment", "Proposed text"),
    ("2 (a)", "Twice a year is enough.", ""),
    ("", "And by video.", ""),
    ("para. 3", "", "National budgets are prepared before the needs are known."),
    ("", "", ""),
    ("44", "There is no such paragraph; we mean the annex.", ""),
    ("General", "A good draft.", ""),
    (1, "=1+1", "Deux & deux <trois>"),
]


def tables():
    document = docx.Document()
    document.add_paragraph("Comments of Avaria")
    table = document.add_table(rows=0, cols=3)
    for row in ROWS:
        for cell, words in zip(table.add_row().cells, row):
            cell.text = str(words)
    document.save("table.docx")
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Comments of Avaria"])
    sheet.append([])
    for row in ROWS:
        sheet.append(row)
    sheet["B10"].data_type = "s"
    workbook.create_chartsheet("Chart")
    workbook.save("table.xlsx")


FILLED = {"given": "Ana", "gender": "female", "qualifications": "Ten years of permits.\nTwo of <trials> & more."}


def filled(source):
    """Each control filled in, as Word does it; the same through LibreOffice; and in a table without controls."""
    document = docx.Document(source)
    plain = docx.Document()
    plain.add_paragraph("Nomination")
    table = plain.add_table(rows=0, cols=2)
    for row in document.tables[0].rows:
        control = row.cells[1]._tc.find(f".//{qn('w:sdt')}")
        words = FILLED.get(control.find(f".//{qn('w:tag')}").get(qn("w:val")))
        if words:
            hint = control.find(f".//{qn('w:showingPlcHdr')}")
            hint.getparent().remove(hint)
            runs = control.findall(f".//{qn('w:r')}")
            for run in runs[1:]:
                run.getparent().remove(run)
            docx.text.run.Run(runs[0], None).text = words
        cells = table.add_row().cells
        cells[0].text = row.cells[0].text
        cells[1].text = words or ("Esmeria" if control.find(f".//{qn('w:showingPlcHdr')}") is None else "")
    document.save("form-python.docx")
    plain.save("form-plain.docx")
    command = ["soffice", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "libreoffice", "form-python.docx"]
    subprocess.run(command, check=True)
    shutil.move("libreoffice/form-python.docx", "form-libreoffice.docx")


marked(sys.argv[1])
tables()
filled(sys.argv[2])
