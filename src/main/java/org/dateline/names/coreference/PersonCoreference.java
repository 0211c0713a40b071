package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;

/// Coreference of persons, whose a name is in one article: "Kim" or "Jong Un" is the Kim Jong Un of
/// the same article.
///
/// A short form of one person is that person's, before the full name and after it. A short form of
/// several is decided mention by mention, by [AmbiguousSurname].
public final class PersonCoreference {

  private final ArticleParagraphs article;
  private final List<RecognizedName> persons;

  /// The first mention of every name, by its key.
  private final Map<String, RecognizedName> first = new LinkedHashMap<>();

  /// The full names that a name of the article is a short form of.
  private final Map<String, Set<String>> owners = new HashMap<>();

  private final Map<String, AmbiguousSurname> shared = new HashMap<>();
  private final Map<RecognizedName, RecognizedName> fullNames = new HashMap<>();
  private final Map<String, List<String>> candidates = new HashMap<>();

  private PersonCoreference(ArticleParagraphs article, List<RecognizedName> persons) {
    this.article = article;
    this.persons = persons;
    persons.forEach(person -> first.putIfAbsent(person.key().folded(), person));
    findOwners();
    resolve();
  }

  /// The persons of an article (coreference of their full and short names).
  ///
  /// @param names all names of the article, in order
  public static PersonCoreference of(ArticleParagraphs article, List<RecognizedName> names) {
    List<RecognizedName> persons =
        names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
    return new PersonCoreference(article, persons);
  }

  /// The mention that spells a short name out, if there is one and the article tells which.
  public Optional<RecognizedName> fullName(RecognizedName name) {
    return Optional.ofNullable(fullNames.get(name));
  }

  /// The full names, as written, that a name is short for.
  public List<String> candidates(RecognizedName name) {
    return candidates.computeIfAbsent(name.key().folded(), this::listed);
  }

  private List<String> listed(String name) {
    return owners.getOrDefault(name, Set.of()).stream()
        .flatMap(full -> Optional.ofNullable(first.get(full)).stream())
        .sorted(RecognizedName.IN_ORDER)
        .map(RecognizedName::text)
        .limit(CrossDocumentCoreference.MAX_CANDIDATES_SHOWN)
        .toList();
  }

  /// Longest first, so that what a name is short for is known before its own short forms are
  /// counted.
  private void findOwners() {
    Map<String, Set<String>> byForm = new HashMap<>();
    List<String> longestFirst = new ArrayList<>(first.keySet());
    longestFirst.sort(Comparator.comparingInt(name -> -name.length()));
    for (String name : longestFirst) {
      Set<String> full = byForm.getOrDefault(name, Set.of());
      owners.put(name, full);
      if (full.size() > 1) {
        shared.put(name, new AmbiguousSurname());
      }
      if (full.isEmpty()) {
        NameShortening.of(name)
            .forEach(form -> byForm.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(name));
      }
    }
  }

  private void resolve() {
    for (RecognizedName person : persons) {
      tell(person, AmbiguousSurname::announce);
    }
    for (RecognizedName person : persons) {
      tell(person, AmbiguousSurname::introduce);
      owner(person)
          .filter(full -> !full.equals(person.key().folded()))
          .ifPresent(full -> fullNames.put(person, first.getOrDefault(full, person)));
    }
  }

  private Optional<String> owner(RecognizedName person) {
    String name = person.key().folded();
    AmbiguousSurname several = shared.get(name);
    return several == null ? Optional.of(fullName(name)) : several.owner(article.paragraph(person));
  }

  private String fullName(String name) {
    Set<String> full = owners.getOrDefault(name, Set.of());
    return full.isEmpty() ? name : full.iterator().next();
  }

  private interface SurnameVisitor {
    void tell(AmbiguousSurname name, String full, int paragraph);
  }

  /// Tells every shared short form of a person that the person is named here.
  private void tell(RecognizedName person, SurnameVisitor telling) {
    String name = person.key().folded();
    if (shared.isEmpty() || shared.containsKey(name)) {
      return;
    }
    String full = fullName(name);
    for (String form : NameShortening.of(full)) {
      AmbiguousSurname several = shared.get(form);
      if (several != null) {
        telling.tell(several, full, article.paragraph(person));
      }
    }
  }
}
