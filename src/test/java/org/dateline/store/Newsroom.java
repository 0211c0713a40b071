package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;

/// A store of articles whose names are marked in their texts: `[p:Kim Jong Un]` is a person,
/// `[l:…]` a place, `[o:…]` an organization, `[w:Chinese|China]` a weak mention of a place,
/// `[p:Kim|Kim Jong Un]` a short form.
final class Newsroom implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

  private final Path file;
  private Store store;
  private NameLinks links = SampleArticles.LINKS;

  Newsroom(Path file) {
    this.file = file;
    this.store = Store.open(file, List.of());
  }

  Store store() {
    return store;
  }

  /// Links names by these groups from now on, and others by their folded name.
  void linkBy(Map<String, String> groups) {
    links =
        name ->
            Optional.ofNullable(groups.get(name.key().folded()))
                .map(title -> new NameLink("w:" + title, title))
                .orElseGet(() -> SampleArticles.LINKS.of(name));
  }

  NameLinks links() {
    return links;
  }

  void linkAgain(String version) {
    LinkTable table = store.links();
    table.begin(version);
    while (table.prepare(links, 2)) {
      // In the smallest steps.
    }
    while (table.exchange(1) > 0) {
      // One link after the other.
    }
    if (!table.end(version)) {
      throw new IllegalStateException("names are left");
    }
  }

  void reopen() {
    store.close();
    store = Store.open(file, List.of());
  }

  /// Stores an article and what was found in it.
  void publish(String id, String marked) {
    NewsDraft draft = NewsDraft.of(marked);
    store.articles().put(List.of(SampleArticles.incoming(id, draft.text())));
    recognise(id, marked);
  }

  /// Finds the names of an article again.
  void recognise(String id, String marked) {
    store
        .names()
        .save(
            List.of(
                new RecognizedArticle(
                    SampleArticles.stored(store, id), NewsDraft.of(marked).mentions())),
            "v1",
            links);
  }

  LoggedCorrection correct(Correction correction) {
    return store.corrections().make(correction, NOON, links).orElseThrow();
  }

  boolean isNothing(Correction correction) {
    return store.corrections().make(correction, NOON, links).isEmpty();
  }

  void undo(LoggedCorrection made) {
    assertThat(store.corrections().undo(made.number(), NOON, links)).isPresent();
  }

  static FullName person(String name) {
    return name(EntityType.PERSON, name);
  }

  static FullName place(String name) {
    return name(EntityType.LOCATION, name);
  }

  static FullName organization(String name) {
    return name(EntityType.ORGANIZATION, name);
  }

  static FullName name(EntityType type, String name) {
    return new FullName(new NameKey(type, folded(name)), name);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /// Every entity listed, as "type name = its names, in order".
  List<String> entities() {
    return store.entities().most(null, 100).stream()
        .map(entity ->
            "%s %s = %s".formatted(entity.type(), entity.name(), written(entity.number())))
        .sorted()
        .toList();
  }

  private String written(long entity) {
    return store.names().ofEntity(entity).stream()
        .map(known -> known.name().written())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  Entity entity(FullName name) {
    long number = store.names().entityOf(name.key()).orElseThrow();
    return store.entities().numbered(List.of(number)).values().iterator().next();
  }

  /// What a reader sees of an article: its names, each with its entity's.
  List<String> shown(String id) {
    List<LinkedMention> mentions =
        store.names().mentions(SampleArticles.stored(store, id).number());
    Map<Long, Entity> entities =
        store.entities().numbered(mentions.stream().map(LinkedMention::entity).toList());
    return mentions.stream()
        .map(linked ->
            linked.mention().in(SampleArticles.stored(store, id).article())
                + " = "
                + Optional.ofNullable(entities.get(linked.entity())).orElseThrow().name())
        .toList();
  }

  /// What each name of an article names.
  List<EntityType> types(String id) {
    return store.names().mentions(SampleArticles.stored(store, id).number()).stream()
        .map(LinkedMention::type)
        .toList();
  }

  /// The names of an article.
  List<LinkedMention> linked(String id) {
    return store.names().mentions(SampleArticles.stored(store, id).number());
  }

  /// Why each name of an article is of its entity.
  List<String> reasons(String id) {
    return linked(id).stream()
        .map(linked -> linked.mention().why() + " " + linked.sameAs())
        .toList();
  }

  /// The ids of the articles that a click on an entity would list.
  Set<String> mentioning(FullName name) {
    long entity = store.names().entityOf(name.key()).orElseThrow();
    Set<Long> names = store.names().namesOfEntity(entity);
    Set<String> ids = new TreeSet<>();
    store
        .articles()
        .changedAfter(0, 1_000)
        .forEach(article -> {
          boolean mentions =
              store
                  .namePostings()
                  .in(List.of(article.number()))
                  .getOrDefault(article.number(), List.of())
                  .stream()
                  .anyMatch(place -> !place.weak() && names.contains(place.name()));
          if (mentions) {
            ids.add(article.article().id());
          }
        });
    return ids;
  }

  @Override
  public void close() {
    store.close();
  }

  /// A text without its marks, and the mentions that they were.
  record NewsDraft(String text, List<Mention> mentions) {

    static NewsDraft of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Mention> mentions = new ArrayList<>();
      int at = 0;
      for (int mark = marked.indexOf('['); mark >= 0; mark = marked.indexOf('[', at)) {
        text.append(marked, at, mark);
        int end = marked.indexOf(']', mark);
        char kind = marked.charAt(mark + 1);
        String[] names = marked.substring(mark + 3, end).split("\\|");
        EntityType type =
            switch (kind) {
              case 'p' -> EntityType.PERSON;
              case 'o' -> EntityType.ORGANIZATION;
              default -> EntityType.LOCATION;
            };
        LinkReason why =
            names.length == 1
                ? LinkReason.WRITTEN
                : LinkReason.of(
                    kind == 'w'
                        ? LinkReason.LinkRule.NATIONALITY_OF
                        : LinkReason.LinkRule.SHORT_FOR,
                    names[1],
                    1);
        mentions.add(
            new Mention(
                ArticlePart.TEXT,
                new Span(text.length(), text.length() + names[0].length()),
                Newsroom.name(type, names[names.length - 1]).key(),
                why));
        text.append(names[0]);
        at = end + 1;
      }
      mentions.sort(Comparator.comparing(Mention::span));
      return new NewsDraft(text.append(marked.substring(at)).toString(), mentions);
    }
  }
}
