package org.dateline.messages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dateline.messages.Statement.CompoundStatement;
import org.dateline.messages.Statement.SimpleStatement;
import org.dateline.messages.Statement.Subject;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.UnreadClause;

/// Describes statements in English: as things ("“kim” or “xi”") and as what articles do ("have
/// “kim” or mention Xi Jinping (person)").
final class QueryDescriber {

  /// Of more things than these the first ones are named, and the others counted.
  private static final int MAX_LISTED = 6;

  /// What is within more parentheses than these is not said.
  private static final int MAX_DEPTH = 3;

  private QueryDescriber() {}

  /// What stands before "articles"; empty if it cannot stand there.
  static Optional<String> adjective(Statement statement) {
    return statement instanceof SimpleStatement simple && simple.topic() == Topic.STATE
        ? Optional.of(state(simple))
        : Optional.empty();
  }

  private static String state(SimpleStatement simple) {
    boolean unread = simple.leaf() instanceof UnreadClause;
    return simple.negated() ? unread ? "read" : "unstarred" : unread ? "unread" : "starred";
  }

  /// The things that several statements with one subject are about.
  static String objects(List<Statement> statements, boolean and) {
    return statements.size() == 1
        ? object(statements.getFirst(), 0)
        : list(phrasesLast(statements), one -> nestedObject(one, 0), and ? "and" : "or");
  }

  /// "The phrase “north korea” and “kim”" could be one long phrase.
  private static List<Statement> phrasesLast(List<Statement> statements) {
    return statements.stream().sorted(Comparator.comparing(QueryDescriber::isPhrase)).toList();
  }

  private static boolean isPhrase(Statement statement) {
    return statement instanceof SimpleStatement simple && simple.leaf() instanceof PhraseClause;
  }

  private static String object(Statement statement, int depth) {
    return switch (statement) {
      case SimpleStatement simple when simple.topic() == Topic.STATE -> state(simple);
      case SimpleStatement simple -> ClauseDescriber.of(simple.leaf());
      case CompoundStatement joined -> {
        // "Without a or b" leaves out both.
        boolean denied = joined.subject().map(Subject::negated).orElse(false);
        yield list(
            phrasesLast(joined.parts()),
            part -> nestedObject(part, depth),
            joined.all() && !denied ? "and" : "or");
      }
    };
  }

  private static String nestedObject(Statement statement, int depth) {
    return nested(statement, depth, inside -> object(statement, inside));
  }

  /// What articles do of which a statement holds.
  static String deed(Statement statement) {
    return deed(statement, 0);
  }

  /// The same, next to others.
  static String nestedDeed(Statement statement) {
    return nestedDeed(statement, 0);
  }

  private static String nestedDeed(Statement statement, int depth) {
    return statement.subject().isPresent()
        ? deed(statement, depth)
        : nested(statement, depth, inside -> deed(statement, inside));
  }

  private static String deed(Statement statement, int depth) {
    Optional<Subject> subject = statement.subject();
    if (statement instanceof SimpleStatement simple && simple.topic() == Topic.STATE) {
      return "are " + state(simple);
    }
    if (subject.isPresent()) {
      return subject.get().topic().doing(object(statement, depth), subject.get().negated());
    }
    CompoundStatement joined = (CompoundStatement) statement;
    return list(joined.parts(), part -> nestedDeed(part, depth), joined.all() ? "and" : "or");
  }

  private static String nested(Statement statement, int depth, IntFunction<String> inside) {
    if (statement instanceof SimpleStatement) {
      return inside.apply(depth);
    }
    return depth == MAX_DEPTH ? "(…)" : "(" + inside.apply(depth + 1) + ")";
  }

  static String list(List<String> items, String with) {
    return list(items, Function.identity(), with);
  }

  private static <T> String list(List<T> items, Function<T, String> said, String with) {
    int listed = items.size() <= MAX_LISTED ? items.size() - 1 : MAX_LISTED - 1;
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < listed; i++) {
      list.append(i == 0 ? "" : ", ").append(said.apply(items.get(i)));
    }
    String last =
        items.size() <= MAX_LISTED
            ? said.apply(items.getLast())
            : (items.size() - listed) + " more";
    return listed == 0 ? last : list + " " + with + " " + last;
  }
}
