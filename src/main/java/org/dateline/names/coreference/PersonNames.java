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
import org.dateline.names.text.ArticleText;
import org.dateline.names.text.FoundName;

/// Whose a person's name is in one article: "Kim" or "Jong Un" is the Kim Jong Un of the same
/// article.
///
/// A short form of one person is that person's, before the full name and after it. A short form of
/// several is decided mention by mention, by [SharedName].
public final class PersonNames {

  private final ArticleText article;
  private final List<FoundName> persons;

  /// The first mention of every name, by its key.
  private final Map<String, FoundName> first = new LinkedHashMap<>();

  /// The full names that a name of the article is a short form of.
  private final Map<String, Set<String>> owners = new HashMap<>();

  private final Map<String, SharedName> shared = new HashMap<>();
  private final Map<FoundName, FoundName> fullNames = new HashMap<>();
  private final Map<String, List<String>> candidates = new HashMap<>();

  private PersonNames(ArticleText article, List<FoundName> persons) {
    this.article = article;
    this.persons = persons;
    persons.forEach(person -> first.putIfAbsent(person.key().folded(), person));
    findOwners();
    resolve();
  }

  /// The persons of an article (coreference of their full and short names).
  ///
  /// @param names all names of the article, in order
  public static PersonNames of(ArticleText article, List<FoundName> names) {
    List<FoundName> persons =
        names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
    return new PersonNames(article, persons);
  }

  /// The mention that spells a short name out, if there is one and the article tells which.
  public Optional<FoundName> fullName(FoundName name) {
    return Optional.ofNullable(fullNames.get(name));
  }

  /// The full names, as written, that a name is short for.
  public List<String> candidates(FoundName name) {
    return candidates.computeIfAbsent(name.key().folded(), this::listed);
  }

  private List<String> listed(String name) {
    return owners.getOrDefault(name, Set.of()).stream()
        .flatMap(full -> Optional.ofNullable(first.get(full)).stream())
        .sorted(FoundName.IN_ORDER)
        .map(FoundName::text)
        .limit(Elsewhere.CANDIDATES)
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
        shared.put(name, new SharedName());
      }
      if (full.isEmpty()) {
        ShortForms.of(name)
            .forEach(form -> byForm.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(name));
      }
    }
  }

  private void resolve() {
    for (FoundName person : persons) {
      tell(person, SharedName::announce);
    }
    for (FoundName person : persons) {
      tell(person, SharedName::introduce);
      owner(person)
          .filter(full -> !full.equals(person.key().folded()))
          .ifPresent(full -> fullNames.put(person, first.getOrDefault(full, person)));
    }
  }

  private Optional<String> owner(FoundName person) {
    String name = person.key().folded();
    SharedName several = shared.get(name);
    return several == null ? Optional.of(fullName(name)) : several.owner(article.paragraph(person));
  }

  private String fullName(String name) {
    Set<String> full = owners.getOrDefault(name, Set.of());
    return full.isEmpty() ? name : full.iterator().next();
  }

  private interface Telling {
    void tell(SharedName name, String full, int paragraph);
  }

  /// Tells every shared short form of a person that the person is named here.
  private void tell(FoundName person, Telling telling) {
    String name = person.key().folded();
    if (shared.isEmpty() || shared.containsKey(name)) {
      return;
    }
    String full = fullName(name);
    for (String form : ShortForms.of(full)) {
      SharedName several = shared.get(form);
      if (several != null) {
        telling.tell(several, full, article.paragraph(person));
      }
    }
  }
}
