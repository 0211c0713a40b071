package org.dateline.messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.OrClause;

/// A clause as it is said: what is denied, and what is asked of a part of the article, are said of
/// each single thing.
sealed interface Statement {

  /// Something that holds, or does not.
  record SimpleStatement(Clause leaf, boolean negated) implements Statement {
    Topic topic() {
      return Topic.of(leaf);
    }
  }

  /// Several of which all hold, or at least one.
  record CompoundStatement(boolean all, List<Statement> parts) implements Statement {}

  /// A topic, held or denied.
  record Subject(Topic topic, boolean negated) {}

  /// What a clause says.
  static Statement of(Clause clause) {
    return of(clause, false, UnaryOperator.identity());
  }

  /// @param asked how a leaf is asked for: as it is, or in a part of the article
  private static Statement of(Clause clause, boolean negated, UnaryOperator<Clause> asked) {
    return switch (clause) {
      case NotClause not -> of(not.clause(), !negated, asked);
      case AndClause all -> joined(!negated, all.clauses(), negated, asked);
      case OrClause any -> joined(negated, any.clauses(), negated, asked);
      case FieldClause in -> of(in.clause(), negated, leaf -> new FieldClause(in.field(), leaf));
      default -> new SimpleStatement(asked.apply(clause), negated);
    };
  }

  private static CompoundStatement joined(
      boolean all, List<Clause> clauses, boolean negated, UnaryOperator<Clause> asked) {
    List<Statement> parts = new ArrayList<>();
    for (Clause clause : clauses) {
      Statement part = of(clause, negated, asked);
      if (part instanceof CompoundStatement joined && joined.all() == all) {
        parts.addAll(joined.parts());
      } else {
        parts.add(part);
      }
    }
    return new CompoundStatement(all, parts);
  }

  /// What all of it is about, if it can be said in one go: of what is denied only that none holds.
  default Optional<Subject> subject() {
    return switch (this) {
      case SimpleStatement simple -> Optional.of(new Subject(simple.topic(), simple.negated()));
      case CompoundStatement joined -> {
        Set<Optional<Subject>> subjects = new HashSet<>();
        joined.parts().forEach(part -> subjects.add(part.subject()));
        Optional<Subject> one =
            subjects.size() == 1 ? subjects.iterator().next() : Optional.empty();
        yield one.filter(subject -> !subject.negated() || joined.all());
      }
    };
  }
}
