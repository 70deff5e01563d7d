/** What --help prints. */
export const USAGE = `Usage: bienban [parse] [FILE...] [options]
       bienban explain [FILE] [options]

Reads Vietnamese government news (UTF-8) and prints the record behind each article: event, date, place, chairs,
attendees, conclusions, documents. FILE may be a pattern in quotes ('news/**/*.txt'); without FILE, or with "-",
standard input is read. A file whose name ends in .html, .htm or .xhtml is read as a web page, any other as text.

  parse                  print the record; the word may be left out
  explain                print the rules that fired and the candidates that were rejected, and why

  -f, --format FORMAT    json    the record; of several files a list (the default, except on a terminal)
                         ndjson  a line of JSON for each record (the default with --ndjson)
                         csv     a table with a row for each event
                         ics     a calendar
                         html    the article with its facts marked
                         text    a view for people (the default on a terminal)
  -o, --output FILE      write to FILE, which is none of the inputs; its extension stands for the format. What it
                         held stays when nothing could be read
      --fields LIST      only these fields of each record, in json and ndjson: event.text,date.start,chairs.name
      --html             the input is HTML, whatever its name
      --reference-date DATE  publication date YYYY-MM-DD, for "sáng nay" and dates without a year
      --lexicon FILE     a JSON file of people, organizations, abbreviations and eventWords of your own
      --ndjson           the input has an article in each line: {"id": …, "text" or "html": …, "publishedAt": …}.
                         One line comes out for each that goes in, in the same order. What cannot be read gives
                         {"id": …, "line": N, "error": "…"}; the exit code is then 0 all the same
  -t, --threads N        read in N threads; the order stays (1)
  -h, --help             this text
  -v, --version          the version

Examples:
  bienban article.txt
  bienban --format csv --output events.csv 'news/**/*.txt'
  bienban --ndjson --threads 4 < articles.ndjson > records.ndjson
  bienban --ndjson --fields event.text,date.start,chairs.name < articles.ndjson
  find news -name '*.txt' -print0 | xargs -0 bienban --format ndjson > records.ndjson
  parallel --pipe --keep-order bienban --ndjson < articles.ndjson > records.ndjson
  bienban explain article.txt

Colours and the progress bar (on standard error) are for terminals only; NO_COLOR turns colours off.

Exit codes:
  0    done; also when an article has no event, when a line of --ndjson could not be read, and when the reader of
       the output left early
  1    an input could not be read (the others were), or the output not be written
  2    the arguments are wrong, or the output is an input; nothing was read
  130  stopped by Ctrl-C (or SIGTERM): what had been read was written, in whole lines; a second one stops at once`
