package org.dateline.index.language;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.All;
import org.dateline.model.query.Clause.Any;
import org.dateline.model.query.Clause.Anyone;
import org.dateline.model.query.Clause.Fuzzy;
import org.dateline.model.query.Clause.In;
import org.dateline.model.query.Clause.Language;
import org.dateline.model.query.Clause.Named;
import org.dateline.model.query.Clause.Near;
import org.dateline.model.query.Clause.Not;
import org.dateline.model.query.Clause.Pattern;
import org.dateline.model.query.Clause.Phrase;
import org.dateline.model.query.Clause.Published;
import org.dateline.model.query.Clause.Regex;
import org.dateline.model.query.Clause.Starred;
import org.dateline.model.query.Clause.Unread;
import org.dateline.model.query.Clause.Word;
import org.dateline.model.query.Reading.Ignored;

/// Queries read on Wednesday, 16 May 2018, and their clauses in one line: `[a b]` for all, `{a |
/// b}` for any, `(a ~8 b)` for near, `<pre*>`, `kim~1`, `/regex/`, `PERSON“Xi”` for an entity.
public final class Queries {

  public static final QueryParser PARSER =
      new QueryParser(Clock.fixed(Instant.parse("2018-05-16T23:30:00Z"), ZoneOffset.UTC));

  private Queries() {}

  /// A query that is all there.
  public static Parsed of(String words) {
    return PARSER.parse(words, false);
  }

  /// A query that is being typed.
  public static Parsed typing(String words) {
    return PARSER.parse(words, true);
  }

  /// What is said of a query, each with the part it is about.
  public static List<String> remarks(String words) {
    return remarks(words, of(words).ignored());
  }

  static List<String> remarks(String words, List<Ignored> ignored) {
    return ignored.stream()
        .map(one -> one.span().of(words) + ": " + SearchMessages.problem(one.problem()))
        .toList();
  }

  /// A clause in one line.
  public static String shown(Clause clause) {
    return switch (clause) {
      case Word word -> word.text() + (word.unfinished() ? "…" : "");
      case Phrase phrase ->
          "“" + phrase.text() + "”" + (phrase.within() == 0 ? "" : "~" + phrase.within());
      case Pattern pattern -> "<" + pattern.text() + ">";
      case Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
      case Regex regex -> "/" + regex.expression() + "/";
      case In in -> in.field() + ":" + shown(in.clause());
      case Language language -> "language " + language.language();
      case Unread _ -> "unread";
      case Starred _ -> "starred";
      case Published days -> day(days.first()) + ".." + day(days.last());
      case Named named -> named.type().map(Enum::name).orElse("ENTITY") + "“" + named.name() + "”";
      case Anyone anyone -> "any " + anyone.type();
      case Near near ->
          "(" + shown(near.left()) + " ~" + near.words() + " " + shown(near.right()) + ")";
      case All all -> all.clauses().isEmpty() ? "everything" : joined(all.clauses(), "[", " ", "]");
      case Any any -> joined(any.clauses(), "{", " | ", "}");
      case Not not -> "!" + shown(not.clause());
    };
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String joined(List<Clause> clauses, String start, String between, String end) {
    return clauses.stream().map(Queries::shown).collect(Collectors.joining(between, start, end));
  }
}
