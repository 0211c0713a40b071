package org.dateline.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.messages.Statement.CompoundStatement;
import org.dateline.messages.Statement.Subject;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.NotClause;

/// Explains a query: says in English what it asks for.
public final class QueryExplanation {

  /// Longer explanations are cut here, in UTF-16 units: about three lines of a window.
  private static final int MAX_LENGTH = 300;

  private final Map<Subject, List<Statement>> bySubject = new LinkedHashMap<>();
  private final List<String> adjectives = new ArrayList<>();
  private final List<Statement> others = new ArrayList<>();

  private QueryExplanation(List<Statement> parts) {
    parts.forEach(this::sort);
  }

  /// What a clause asks for, as a sentence without its full stop: "articles with “kim” and the
  /// phrase “north korea”, published in May 2018, that mention Xi Jinping (person)". Never longer
  /// than 300 UTF-16 units.
  public static String of(Clause clause) {
    if (clause.equals(Clause.EVERYTHING)) {
      return "all articles";
    }
    if (clause.equals(new NotClause(Clause.EVERYTHING))) {
      return "no articles";
    }
    Statement whole = Statement.of(clause);
    boolean several = whole instanceof CompoundStatement joined && joined.all();
    List<Statement> parts = several ? ((CompoundStatement) whole).parts() : List.of(whole);
    return shortened(new QueryExplanation(parts).sentence());
  }

  private void sort(Statement part) {
    Optional<String> adjective = QueryDescriber.adjective(part);
    Optional<Subject> subject = part.subject().filter(one -> one.topic() != Topic.STATE);
    if (adjective.isPresent()) {
      adjectives.add(adjective.get());
    } else if (subject.isPresent()) {
      bySubject.computeIfAbsent(subject.get(), _ -> new ArrayList<>()).add(part);
    } else {
      others.add(part);
    }
  }

  private String sentence() {
    List<String> parts = new ArrayList<>();
    words().ifPresent(parts::add);
    for (Topic topic : List.of(Topic.SOURCE, Topic.AUTHOR, Topic.LANGUAGE, Topic.DATE)) {
      Stream.of(following(topic, false), following(topic, true))
          .flatMap(Optional::stream)
          .reduce((held, denied) -> held + " but " + denied)
          .ifPresent(parts::add);
    }
    deeds().ifPresent(parts::add);
    StringBuilder sentence = new StringBuilder();
    adjectives.stream().distinct().forEach(adjective -> sentence.append(adjective).append(' '));
    sentence.append("articles");
    for (int i = 0; i < parts.size(); i++) {
      sentence.append(i > 0 && parts.size() > 2 ? ", " : " ").append(parts.get(i));
    }
    return sentence.toString();
  }

  /// "with “kim” and with “xi” in the headline but without “trump”".
  private Optional<String> words() {
    List<String> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Topic topic : List.of(Topic.WORDS, Topic.TITLE, Topic.TEXT, Topic.URL)) {
      following(topic, false).ifPresent(with::add);
      following(topic, true).ifPresent(without::add);
    }
    String between = with.isEmpty() || without.isEmpty() ? "" : " but ";
    String all = String.join(" and ", with) + between + String.join(" and ", without);
    return Optional.of(all).filter(words -> !words.isEmpty());
  }

  private Optional<String> following(Topic topic, boolean negated) {
    return said(topic, negated).map(objects -> topic.following(objects, negated));
  }

  private Optional<String> said(Topic topic, boolean negated) {
    return Optional.ofNullable(bySubject.get(new Subject(topic, negated)))
        .map(parts -> QueryDescriber.objects(parts, !negated));
  }

  /// "that mention Xi Jinping (person) and do not mention Dalian (place)".
  private Optional<String> deeds() {
    List<String> deeds = new ArrayList<>();
    said(Topic.NAMES, false).ifPresent(names -> deeds.add(Topic.NAMES.doing(names, false)));
    said(Topic.NAMES, true).ifPresent(names -> deeds.add(Topic.NAMES.doing(names, true)));
    boolean alone = deeds.isEmpty() && others.size() == 1;
    others.forEach(
        other -> deeds.add(alone ? QueryDescriber.deed(other) : QueryDescriber.nestedDeed(other)));
    return deeds.isEmpty()
        ? Optional.empty()
        : Optional.of("that " + QueryDescriber.list(deeds, "and"));
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= MAX_LENGTH) {
      return sentence;
    }
    String start = sentence.substring(0, sentence.lastIndexOf(' ', MAX_LENGTH - 1));
    boolean open = start.lastIndexOf('“') > start.lastIndexOf('”');
    return (open ? start.substring(0, start.lastIndexOf('“')).strip() : start) + "…";
  }
}
