import { accountErrors } from './accountErrors.ts';
import { economyErrors } from './economyErrors.ts';

import type { errors as zh } from '../zh/errors.ts';

export const errors: Record<keyof typeof zh, string> = {
  ...accountErrors,
  ...economyErrors,
  'host.unreachable':
    'The program was closed and this page no longer works. Copy what you had not saved, then start the program again and use the page that it opens.',
  'internal':
    'The program failed inside; your data is unchanged. Please give the log folder to a technician.',
  'request.invalid': 'What was sent is incomplete or not in the right form: {{field}}.',
  'store.missing':
    'The data folder holds no ledger file (ledger.db). Please check that the right data folder is chosen; if the file is lost, restore a backup.',
  'store.exists':
    'This folder already holds a ledger, so no new one can be made here. Please choose an empty folder, or open the ledger that is there.',
  'store.in-use':
    'The ledger is open in another window or program. Please close that one first, then try again.',
  'store.damaged':
    'The ledger file is damaged, or does not belong to the key file, and cannot be opened. Nothing has been changed. Please restore a backup.',
  'store.newer':
    'This ledger was written by a newer program (data version {{store}}); this one knows versions up to {{program}}. Nothing has been changed. Please update the program, then open it again.',
  'store.schema-differs':
    'After the upgrade the ledger would not match this program, so the upgrade was called off. Your data is unchanged. Please ask a technician.',
  'store.locked': 'The ledger is locked. Please unlock it with your password first.',
  'store.folder-missing':
    'The folder "{{folder}}" cannot be found. If it is on a USB stick or an external disk, please plug that in and try again.',
  'store.read-only':
    'The folder "{{folder}}" cannot be written to: it may be read-only, you may lack permission, or another program holds the file. No data is lost. Please put this right and try again.',
  'store.disk-full':
    'The disk of the folder "{{folder}}" is full. What you just did was not saved; the data from before is safe. Please free some space and try again.',
  'store.disk-error':
    'The disk failed while reading or writing the folder "{{folder}}". Please copy the backups to a USB stick soon and have the disk examined.',
  'store.runtime':
    'The runtime is too old ({{version}}) to open the ledger. Please install Node 22.14 or later as the instructions say.',
  'keys.missing':
    'The key file ledger.keys.json is missing, so the ledger cannot be opened. The keys kept in a backup can replace it.',
  'keys.damaged':
    'The key file ledger.keys.json is damaged or has been tampered with. The ledger itself is unchanged; the keys kept in a backup can replace the file.',
  'keys.no-spare':
    'The backups hold no usable keys either. Please plug in the USB stick with your backups and restore from there.',
  'keys.wrong-password':
    'The password is wrong. Please check capital letters and the input method, then try again.',
  'keys.wait':
    'The password was wrong several times. Please wait {{seconds}} seconds, then try again.',
  'keys.no-operator':
    'There is no such operator; perhaps a handover has taken place. Please choose again.',
  'keys.password-short': 'The password is too short: it needs at least {{min}} characters.',
  'keys.password-long': 'The password is too long: at most {{max}} characters.',
  'keys.name-missing': "Please fill in the operator's name.",
  'keys.recovery-length':
    'A recovery code has {{wanted}} digits (8 groups of 6); {{digits}} were read, or there are other characters among them. Please type it again from the printed sheet.',
  'keys.recovery-typo':
    'Group {{group}} of the recovery code is wrong. Please compare the 6 digits of this group with the printed sheet.',
  'keys.wrong-recovery':
    'The recovery code is written correctly, but it is not the present code of this ledger. A code becomes void when it is used and at a handover; please look for the latest print.',
  'keys.last-secretary':
    'This is the only operator who is a secretary, who can neither leave nor change role. Please add the succeeding secretary first.',
  'keys.changed-meanwhile':
    'Operators or passwords have just been changed elsewhere, so this was not saved. Please lock, unlock and make the change again.',
  'keys.too-many-operators':
    'There can be at most {{max}} operators. Please retire those who are no longer needed first.',
  'backup.folder-missing':
    'No backup was made: the folder "{{folder}}" cannot be found. If it is on a USB stick, please plug that in and try again.',
  'backup.read-only':
    'No backup was made: the folder "{{folder}}" cannot be written to; it may be read-only, you may lack permission, or a file in it is in use. The ledger is not affected.',
  'backup.disk-full':
    'No backup was made: the disk of the folder "{{folder}}" is full. The ledger is not affected. Please free some space and make the backup again.',
  'backup.disk-error':
    'No backup was made: the disk failed while reading or writing the folder "{{folder}}". Please use another USB stick or folder and have the disk examined.',
  'backup.not-verified':
    'The backup did not agree with the ledger when it was checked, so it was thrown away. Please make it again; if this goes on, use another disk and ask a technician.',
  'restore.missing':
    'This backup file cannot be found. If it is on a USB stick, please plug that in and try again. The present ledger is unchanged.',
  'restore.damaged':
    'This backup file is damaged and cannot be restored. The present ledger is unchanged. Please choose another backup.',
  'restore.wrong-key':
    'The present keys do not open this backup: it belongs to another ledger, or was made after a handover. Please restore with the keys that came with the backup and the password of that time.',
  'restore.keys-missing':
    'There is no usable record beside the backup (a file of the same name ending in .json), so its keys are not known. Please copy it into the same folder as the backup.',
  'restore.older-keys':
    'The list of operators in this backup is older than the present one; using it would let operators in who have left. Please restore as a present operator with the present password.',
  'restore.folder-missing':
    'Nothing was restored: the folder "{{folder}}" cannot be found. The present ledger is unchanged.',
  'restore.read-only':
    'Nothing was restored: the folder "{{folder}}" cannot be written to; it may be read-only, you may lack permission, or another program holds a file in it. Please put this right and try again.',
  'restore.disk-full':
    'Nothing was restored: the disk of the folder "{{folder}}" is full. The present ledger is unchanged. Please free some space and try again.',
  'restore.disk-error':
    'Nothing was restored: the disk failed while reading or writing the folder "{{folder}}". Please use another copy of the backup and have the disk examined.',
  'workbook.empty-file':
    'This file is empty (0 bytes); perhaps it was not copied completely. Please copy it again.',
  'workbook.no-rows':
    'There is nothing in this file. Please check whether it is the right file, and whether it was saved after filling in.',
  'workbook.unknown-format':
    'This is not a spreadsheet that the program can open. It opens .xlsx, .xls, .et, .ods and .csv; please open other files in Excel or WPS and save them as .xlsx.',
  'workbook.damaged':
    'The file is damaged or incomplete; nothing was read. Please copy it again; if Excel or WPS can open it, save it there as .xlsx.',
  'workbook.encrypted':
    'This file has a password. Please open it in Excel or WPS, remove the password, save it, and try again.',
  'workbook.macro':
    'This file contains macros (programs) and was not opened, for safety. Please save it in Excel or WPS as .xlsx without macros.',
  'workbook.text-encoding':
    'The character encoding of this text file is unknown. Please open it in Excel or WPS, check that the text is right, and save it as .xlsx.',
  'workbook.unclosed-quote':
    'Row {{row}} has a quotation mark that is never closed, so what follows cannot be told apart. Please remove it, or save the file as .xlsx in Excel or WPS.',
  'workbook.size-limit':
    'The file has {{size}} MB, over the limit of {{limit}} MB. Please remove pictures and unused sheets, or split it into several files.',
  'workbook.parts-limit':
    'The file consists of {{count}} parts, over the limit of {{limit}}; it is no ordinary spreadsheet. Please copy what you need into a new spreadsheet and save that.',
  'workbook.unpacked-limit':
    'Unpacked, the file is over {{limit}} MB and cannot be opened. Please copy what you need into a new spreadsheet and save that.',
  'workbook.ratio-limit':
    'Unpacked, the file is over {{limit}} times its size; it is no ordinary spreadsheet and was not opened, for safety. Please copy what you need into a new spreadsheet and save that.',
  'workbook.sheets-limit':
    'The file has {{count}} sheets, over the limit of {{limit}}. Please remove unused sheets and save it.',
  'workbook.rows-limit':
    'Sheet "{{sheet}}" still has content in row {{row}}, over the limit of {{limit}} rows. Please split the file; if the content down there is a slip, remove those rows.',
  'workbook.columns-limit':
    'Sheet "{{sheet}}" has more than {{limit}} columns. Please remove the needless ones on the right and save it.',
  'workbook.time-limit':
    'The file could not be read within {{seconds}} seconds; reading was stopped. Please copy what you need into a new spreadsheet, or split the file.',
  'workbook.memory-limit':
    'The file holds too much for the memory; nothing was read. Please remove unused sheets, or split the file.',
  'workbook.file-held':
    '"{{file}}" is open and cannot be replaced. Please close the file in Excel or WPS first, then try again.',
  'workbook.target-is-folder':
    '"{{file}}" is a folder; a file cannot take its name. Please choose another name.',
  'workbook.folder-missing':
    'Not saved: the folder "{{folder}}" is not there. If it is on a USB stick or a portable disk, please plug it in and try again.',
  'workbook.read-only':
    'Not saved: the folder "{{folder}}" cannot be written to; it is read-only or you have no permission. Please choose another place, such as the desktop.',
  'workbook.disk-full':
    'Not saved: the disk of the folder "{{folder}}" is full. Please make room, or choose another place.',
  'workbook.disk-error':
    'Not saved: the disk failed while writing to the folder "{{folder}}". Please choose another place or another USB stick.',
  'workbook.text-too-long':
    'Not exported: in sheet "{{sheet}}", row {{row}}, "{{column}}" has {{length}} characters; a cell holds at most {{limit}}. Please shorten it and export again.',
  'workbook.sheet-too-long':
    'Not exported: sheet "{{sheet}}" would have {{count}} rows; a sheet holds at most {{limit}}. Please export a smaller range, in several parts.',
  'workbook.password-length':
    'The password of a spreadsheet must have 1 to {{max}} characters; please set another one.',
  'operators.not-allowed':
    'Your role may not do this. Please ask an operator with the role "secretary".',
  'operators.not-oneself':
    'You cannot retire yourself. Please let the successor sign in and do it.',
  'register.unknown': 'There is no such register: {{register}}.',
  'record.unknown':
    'This record cannot be found; it may have been taken back. Please refresh and look again.',
  'record.voided':
    'This record has been voided and cannot be changed. Restore it first if need be.',
  'record.not-voided': 'This record is not voided, so there is nothing to restore.',
  'record.changed-meanwhile':
    'Someone else changed this record while you were typing; nothing was saved. Refresh, compare and save again; what you typed is still there.',
  'record.masked-value':
    '"{{field}}" contains the covering sign "＊" and was not saved. Press "Show" first, then change the full text.',
  'record.needs-decision':
    '"{{field}}" cannot be typed over. Please use "Change" and give the day and the document number.',
  'undo.nothing': 'There is nothing to undo.',
  'undo.changed':
    'Something else was done before you confirmed; nothing was undone. Please look again at which step you mean.',
  'job.unknown': 'This work has ended or does not exist. Please start it again.',
  'file.unknown': 'This file has expired. Please export it again.',
  'report.unknown': 'There is no report called "{{report}}".',
  'report.too-many-meetings':
    'There were {{count}} meetings in this period, and one file holds the minutes of {{limit}} at most. Please choose a shorter period or a single branch.',
  'report.too-many-sheets':
    'This report has a sheet for each organization: {{count}} now, and one file holds {{limit}} at most. Please choose a single organization.',
  'report.branch-unknown':
    'The ledger has no such organization. Please choose it from the list again.',
  'period.unreadable':
    '"{{period}}" is not a period. Write 2026 (a year), 2026-Q3 (a quarter) or 2026-11 (a month).',
  'appraisal.exists':
    'This branch has a democratic appraisal for {{year}} already. Please open it and go on there.',
  'appraisal.nobody':
    'Nobody was on the register of this branch on {{on}}, so there is no list to appraise. Please check the branch and the day.',
  'appraisal.branch-unknown':
    'The ledger has no such branch. Please choose one from the list again.',
  'demo.not-empty':
    'Demonstration data goes only into a new demonstration ledger, not into one that has records.',
  'import.no-header':
    'No header that is known was found in the spreadsheet. Please check that it is the right file and sheet; the header must name fields of the register, such as "姓名" or "ID number".',
  'import.sheet-unknown': 'There is no sheet called "{{sheet}}". The file has: {{sheets}}.',
  'import.header-row-outside':
    'The header row chosen lies outside the sheet, which has only {{rows}} rows.',
  'import.store-changed':
    'The ledger was changed before you confirmed, and the import would come to something else than you saw, so nothing was imported. It has been checked again against the ledger as it is now; please look once more and then import.',
  'import.unknown': 'This import has ended or was closed; please choose the file again.',
  'import.busy': 'The file is still being read or checked; please wait a moment and try again.',
  'import.done': 'This file has been imported already; there is no need to do it again.',
  'import.superseded': 'It is being checked again after your new choice.',
  'import.nothing-rejected': 'No rows were returned.',
  'file.not-found': 'The file cannot be found: {{file}}. Please check its name and folder.',
  'file.unreadable':
    'The file cannot be read: {{file}}. Please check the permissions, and that it is no folder.',
  'file.not-records':
    '{{file}} is no file of records: it should hold a JSON array, each record by the keys of its fields.',
  'dues.reverse-instead':
    'A receipt of dues can be neither voided nor changed. If it is wrong, please reverse it and write a new one.',
  'dues.year-restored':
    'The receipts of this row were reversed when it was voided, so it cannot be restored. Please import or enter it again.',
};
