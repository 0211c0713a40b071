package org.dateline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.library.Library;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;

/// Searches that nobody in his right mind makes, and that a reader makes all the same when a cat
/// walks over the keys or a page is pasted into the search field.
final class BadQueries {

  private static final int LETTERS = 10_000;
  private static final int CLAUSES = 5_000;

  private static final long LONG = TimeUnit.MILLISECONDS.toNanos(200);

  private final MadeWords words;
  private final Latencies answers = new Latencies();
  private final Latencies stops = new Latencies();

  BadQueries(MadeWords words) {
    this.words = words;
  }

  /// All of them, each under a name.
  private Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("10,000 letters without a blank", "a".repeat(LETTERS));
    all.put("10,000 letters, words", joined(LETTERS / 7, " "));
    all.put("5,000 common words", joined(CLAUSES, " "));
    all.put("5,000 clauses, OR", joined(CLAUSES, " OR "));
    all.put("5,000 clauses, AND", joined(CLAUSES, " AND "));
    all.put("5,000 clauses, NOT", "-" + joined(CLAUSES, " -"));
    all.put("5,000 beginnings of words", joined(CLAUSES, "* ") + "*");
    all.put("5,000 fuzzy words", joined(CLAUSES, "~ ") + "~");
    all.put("5,000 phrases of grammar", "\"of the\" ".repeat(CLAUSES));
    all.put("5,000 people near each other", "person:smith NEAR/9 ".repeat(CLAUSES) + "x");
    all.put("a phrase of 2,000 words", "\"" + joined(2_000, " ") + "\"");
    all.put("near words, 1,000 of them", "\"" + joined(1_000, " ") + "\"~1000");
    all.put("grammar near grammar", "\"the of and to a in that is\"~100");
    all.put("a phrase of grammar", "\"of the\"");
    all.put("a phrase of one word", "\"the the the the the the the the\"");
    all.put("anyone near anyone", "PERSON NEAR/50 PERSON NEAR/50 PLACE NEAR/50 ORG");
    all.put("everything near everything", "* NEAR/99999 *");
    for (String pattern : List.of("*", "*e", "*a*", "*a*e*i*", "?*", "??????", "e*", "*ing")) {
      all.put("pattern " + pattern, pattern);
    }
    all.put("several leading stars", "*a *e *i *o *u *n *s");
    for (String regex :
        List.of(
            "(a+)+b",
            "(a|aa)+c",
            "([a-z]*)*x",
            ".*.*.*.*.*x",
            ".*",
            ".{1,1000}",
            "(.*a){20}",
            "[^x]*[^y]*[^z]*",
            "(((((a*)*)*)*)*)*",
            "((((",
            "~(.*a.*)&.*e.*",
            "<1-99999999>")) {
      all.put("regex " + regex, "/" + regex + "/");
    }
    all.put("regex of 5,000 letters", "/" + "(a|b)*".repeat(LETTERS / 12) + "/");
    all.put("5,000 parentheses", "(".repeat(CLAUSES) + "x" + ")".repeat(CLAUSES));
    all.put("5,000 open parentheses", "(".repeat(CLAUSES));
    all.put("5,000 closing parentheses", ")".repeat(CLAUSES));
    all.put("5,000 quotation marks", "\"".repeat(CLAUSES));
    all.put("an open quotation", "\"the man who");
    all.put("operators alone", "AND OR NOT NEAR/3 AND AND");
    all.put("5,000 NOTs", "NOT ".repeat(CLAUSES) + "x");
    all.put("5,000 hyphens", "-".repeat(CLAUSES) + "x");
    all.put("fields alone", "title: text: date: person: is: NEAR/ ~ ^ : \\");
    all.put("fields of fields", "title:".repeat(CLAUSES) + "x");
    all.put("impossible dates", "date:2018-99-99..0000-00-00 after:x before:99999999999999");
    all.put("whoever", "person:* place:* org:* entity:*");
    all.put("signs", "!@#$%^&*()_+{}|:\"<>?[]\\;',./`~");
    all.put("half a character", "\uD83D \uDE00 \u0000 \u202E");
    all.put("5,000 diacritics on a letter", "a" + "\u0301".repeat(CLAUSES));
    return all;
  }

  /// The commonest words of no grammar.
  private String joined(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> words.word(MadeWords.functionWords() + i))
        .collect(Collectors.joining(between));
  }

  /// Asks each finished and as if still typed, to its end, and once with the wish to stop; prints
  /// how long that took, and what was said of those that took long.
  void measure(Library library) {
    all()
        .forEach((name, words) -> {
          try {
            told(name, asked(library, SearchQuery.of(words)));
            told(name + ", typed", asked(library, SearchQuery.ALL.typing(words)));
            stopped(library, SearchQuery.of(words));
          } catch (RuntimeException | StackOverflowError e) {
            System.out.println("bad query “" + name + "” has failed: " + e);
          }
        });
    System.out.println(answers.row("bad queries, finished and while typed", "max 1000"));
    System.out.println(stops.row("- that are stopped at once", ""));
  }

  private record Answer(SearchResults results, long nanos) {}

  private Answer asked(Library library, SearchQuery query) {
    long start = Ticks.now();
    SearchResults results = library.search(query, Questions.PAGE, CancellationSignal.NEVER);
    Answer answer = new Answer(results, Ticks.now() - start);
    answers.add(answer.nanos());
    return answer;
  }

  private static void told(String name, Answer answer) {
    if (answer.nanos() > LONG) {
      SearchResults results = answer.results();
      System.out.printf(
          Locale.ENGLISH,
          "%s: %.0f ms, found %d, said “%s”, of parts “%s”%n",
          name,
          answer.nanos() / 1e6,
          results.total(),
          SearchMessages.notice(results.reading()),
          results.reading().ignored().stream()
              .findFirst()
              .map(part -> SearchMessages.problem(part.problem()))
              .orElse(""));
    }
  }

  private void stopped(Library library, SearchQuery query) {
    long start = Ticks.now();
    try {
      library.search(query, Questions.PAGE, () -> true);
    } catch (CancellationException _) {
      // As it should be.
    }
    stops.add(Ticks.now() - start);
  }
}
