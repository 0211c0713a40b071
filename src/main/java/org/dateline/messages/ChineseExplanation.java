package org.dateline.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.messages.Statement.CompoundStatement;
import org.dateline.messages.Statement.SimpleStatement;
import org.dateline.messages.Statement.Subject;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.UnreadClause;

/// Explains a query: says in Chinese what it asks for. All that is asked stands before the articles
/// of which it holds, what is of one kind together: "含“kim”和“xi”，2018年5月发布，提及 Xi Jinping（人物）的文章".
final class ChineseExplanation {

  /// Longer explanations are cut here, in UTF-16 units: about three lines of a window.
  private static final int MAX_LENGTH = 150;

  /// Of more things than these the first ones are named, and the others counted.
  private static final int MAX_LISTED = 6;

  /// What is within more parentheses than these is not said.
  private static final int MAX_DEPTH = 3;

  private ChineseExplanation() {}

  /// What a clause asks for, as a sentence without its full stop; never longer than 160 UTF-16
  /// units.
  static String of(Clause clause) {
    if (clause.equals(Clause.EVERYTHING)) {
      return "全部文章";
    }
    if (clause.equals(new NotClause(Clause.EVERYTHING))) {
      return "没有文章";
    }
    Statement whole = Statement.of(clause);
    List<Statement> parts =
        whole instanceof CompoundStatement joined && joined.all() ? joined.parts() : List.of(whole);
    return shortened(String.join("，", conditions(parts))) + "的文章";
  }

  /// Each kind of thing that is asked for in one go, in the order in which they are asked for.
  private static List<String> conditions(List<Statement> parts) {
    Map<Subject, List<Statement>> bySubject = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Statement part : parts) {
      Optional<Subject> subject = part.subject().filter(one -> one.topic() != Topic.STATE);
      if (subject.isPresent()) {
        bySubject.computeIfAbsent(subject.get(), _ -> new ArrayList<>()).add(part);
      } else {
        others.add(parts.size() == 1 ? condition(part, 0) : nested(part, 0));
      }
    }
    Stream<String> together =
        bySubject.entrySet().stream()
            .map(one -> condition(one.getKey(), objects(one.getKey(), one.getValue())));
    return Stream.concat(others.stream(), together).toList();
  }

  /// What holds of an article, or does not.
  private static String condition(Subject subject, String object) {
    boolean not = subject.negated();
    return switch (subject.topic()) {
      case STATE -> object;
      case WORDS -> (not ? "不含" : "含") + object;
      case TITLE -> (not ? "标题不含" : "标题含") + object;
      case TEXT -> (not ? "正文不含" : "正文含") + object;
      case URL -> (not ? "网址不含" : "网址含") + object;
      case SOURCE -> (not ? "来源不是" : "来源为") + object;
      case AUTHOR -> (not ? "作者不是" : "作者为") + object;
      case LANGUAGE -> (not ? "语言不是" : "语言为") + object;
      case DATE -> (not ? "非" : "") + object + "发布";
      case TAG -> (not ? "没有标签" : "标签为") + object;
      case NOTE -> (not ? "笔记不含" : "笔记含") + object;
      case NOTED -> not ? "没有笔记" : "有笔记";
      case NAMES -> (not ? "未提及" : "提及") + object;
    };
  }

  private static String objects(Subject subject, List<Statement> statements) {
    return statements.size() == 1
        ? object(statements.getFirst(), 0)
        : list(statements, one -> nestedObject(one, 0), subject.negated() ? "或" : "和");
  }

  private static String object(Statement statement, int depth) {
    return switch (statement) {
      case SimpleStatement simple when simple.topic() == Topic.STATE -> state(simple);
      case SimpleStatement simple -> ChineseClauses.of(simple.leaf());
      case CompoundStatement joined -> {
        boolean denied = joined.subject().map(Subject::negated).orElse(false);
        yield list(
            joined.parts(), part -> nestedObject(part, depth), joined.all() && !denied ? "和" : "或");
      }
    };
  }

  private static String nestedObject(Statement statement, int depth) {
    return statement instanceof SimpleStatement
        ? object(statement, depth)
        : depth == MAX_DEPTH ? "（…）" : "（" + object(statement, depth + 1) + "）";
  }

  private static String condition(Statement statement, int depth) {
    if (statement instanceof SimpleStatement simple && simple.topic() == Topic.STATE) {
      return state(simple);
    }
    Optional<Subject> subject = statement.subject();
    if (subject.isPresent()) {
      return condition(subject.get(), object(statement, depth));
    }
    CompoundStatement joined = (CompoundStatement) statement;
    return list(joined.parts(), part -> nested(part, depth), joined.all() ? "且" : "或");
  }

  private static String nested(Statement statement, int depth) {
    return statement instanceof SimpleStatement || statement.subject().isPresent()
        ? condition(statement, depth)
        : depth == MAX_DEPTH ? "（…）" : "（" + condition(statement, depth + 1) + "）";
  }

  private static String state(SimpleStatement simple) {
    boolean unread = simple.leaf() instanceof UnreadClause;
    return simple.negated() ? unread ? "已读" : "未加星标" : unread ? "未读" : "已加星标";
  }

  private static String list(List<Statement> items, Function<Statement, String> said, String with) {
    int listed = items.size() <= MAX_LISTED ? items.size() - 1 : MAX_LISTED - 1;
    String first =
        items.stream().limit(listed).map(said).reduce((one, next) -> one + "、" + next).orElse("");
    String last =
        items.size() <= MAX_LISTED
            ? said.apply(items.getLast())
            : "另外 " + (items.size() - listed) + " 项";
    return first.isEmpty() ? last : first + with + last;
  }

  private static String shortened(String conditions) {
    if (conditions.length() <= MAX_LENGTH) {
      return conditions;
    }
    boolean halved = Character.isLowSurrogate(conditions.charAt(MAX_LENGTH));
    String start = conditions.substring(0, halved ? MAX_LENGTH - 1 : MAX_LENGTH);
    boolean open = start.lastIndexOf('“') > start.lastIndexOf('”');
    return (open ? start.substring(0, start.lastIndexOf('“')) : start) + "…";
  }
}
