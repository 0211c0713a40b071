package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.GenerationalSuffix;
import org.dateline.names.text.RecognizedName;

/// Coreference of persons, whose a name is in one article: "Kim" or "Jong Un" is the Kim Jong Un of
/// the same article.
///
/// A short form of one person is that person's, before the full name and after it. A short form of
/// several is decided mention by mention: by what stands beside it ([PersonContext]), and then by
/// [AmbiguousSurname].
public final class PersonCoreference {

  private final ArticleParagraphs article;
  private final List<RecognizedName> persons;
  private final PersonContexts contexts;

  /// The first mention of every name, by its key.
  private final Map<String, RecognizedName> first = new LinkedHashMap<>();

  /// The full names that a name of the article is a short form of.
  private final Map<String, Set<String>> owners = new HashMap<>();

  private final Map<String, AmbiguousSurname> shared = new HashMap<>();

  /// Whose mentions can be by what stands beside them, where that is fewer than have the name; none
  /// where it is somebody's who is not named in full.
  private final Map<RecognizedName, Set<String>> narrowed = new HashMap<>();

  /// How often a short name stands for somebody who is not named in full.
  private final Map<String, Integer> strangers = new HashMap<>();

  private final Map<RecognizedName, RecognizedName> fullNames = new HashMap<>();
  private final Map<String, List<String>> candidates = new HashMap<>();

  private PersonCoreference(
      ArticleParagraphs article, List<RecognizedName> persons, PersonContexts contexts) {
    this.article = article;
    this.persons = persons;
    this.contexts = contexts;
    persons.forEach(person -> first.putIfAbsent(person.key().folded(), person));
    findOwners();
    resolve();
  }

  /// The persons of an article (coreference of their full and short names).
  ///
  /// @param names all names of the article, in order
  /// @param byContext whether what stands around the names tells whose they are
  public static PersonCoreference of(
      ArticleParagraphs article, List<RecognizedName> names, boolean byContext) {
    List<RecognizedName> persons =
        names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
    return new PersonCoreference(article, persons, new PersonContexts(article, persons, byContext));
  }

  /// The mention that spells a short name out, if there is one and the article tells which.
  public Optional<RecognizedName> fullName(RecognizedName name) {
    return Optional.ofNullable(fullNames.get(name));
  }

  /// The full names, as written, that a name is short for.
  public List<String> candidates(RecognizedName name) {
    Set<String> possible = narrowed.get(name);
    return possible == null
        ? candidates.computeIfAbsent(
            name.key().folded(), folded -> listed(owners.getOrDefault(folded, Set.of())))
        : listed(possible);
  }

  private List<String> listed(Set<String> names) {
    return names.stream()
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
      Set<String> full = owners(name, byForm.getOrDefault(name, Set.of()));
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

  /// Without juniors: the bare name is the father's where both are named, and the father in full is
  /// not short for the son.
  private Set<String> owners(String name, Set<String> full) {
    Set<String> owners = new LinkedHashSet<>(full);
    owners.removeIf(junior -> {
      String base = GenerationalSuffix.base(junior);
      return !base.equals(junior)
          && GenerationalSuffix.base(name).equals(name)
          && ((base.equals(name) && isOther(name, junior)) || isOwned(base, full));
    });
    return owners;
  }

  private static boolean isOwned(String base, Set<String> full) {
    return full.stream()
            .anyMatch(other -> other.equals(base) || NameShortening.of(other).contains(base))
        && full.stream().anyMatch(other -> GenerationalSuffix.base(other).equals(other));
  }

  /// Whether a name in full is another's than the same with a generation: it is where it comes
  /// first, and where one of both is named as a relative.
  private boolean isOther(String name, String junior) {
    RecognizedName plain = Objects.requireNonNull(first.get(name));
    return name.indexOf(' ') > 0
        && (RecognizedName.IN_ORDER.compare(plain, Objects.requireNonNull(first.get(junior))) < 0
            || contexts.of(name).family().kin()
            || contexts.of(junior).family().kin());
  }

  private void resolve() {
    for (RecognizedName person : persons) {
      narrow(person);
    }
    shareWithStrangers();
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

  /// Notes whose a short name can be by what stands beside it, if that tells.
  private void narrow(RecognizedName person) {
    String name = person.key().folded();
    Set<String> full = owners.getOrDefault(name, Set.of());
    if (!full.isEmpty()) {
      Set<String> possible = contexts.possible(person, full);
      boolean confirmed =
          possible.size() == 1 && contexts.confirms(person, possible.iterator().next());
      if (possible.size() < full.size() || confirmed) {
        narrowed.put(person, possible);
      }
      if (possible.isEmpty()) {
        strangers.merge(name, 1, Integer::sum);
      }
    }
  }

  /// A bare name may be a stranger's too, where he is named as often as those of whom it is short.
  private void shareWithStrangers() {
    strangers.forEach((name, times) -> {
      int named = owners.getOrDefault(name, Set.of()).stream().mapToInt(contexts::count).sum();
      if (times >= named) {
        shared.computeIfAbsent(name, _ -> new AmbiguousSurname());
      }
    });
  }

  /// Whether the words around a short name have told whose it is.
  public boolean isByContext(RecognizedName person) {
    String name = person.key().folded();
    return narrowed.getOrDefault(person, Set.of()).size() == 1
        && (shared.containsKey(name) || strangers.containsKey(name));
  }

  private Optional<String> owner(RecognizedName person) {
    String name = person.key().folded();
    Set<String> possible = narrowed.get(person);
    if (possible != null && possible.size() < 2) {
      return Optional.of(possible.stream().findFirst().orElse(name));
    }
    AmbiguousSurname several = shared.get(name);
    return several == null
        ? Optional.of(fullName(name))
        : several
            .owner(article.paragraph(person))
            .filter(full -> possible == null || possible.contains(full));
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
    Set<String> possible = narrowed.get(person);
    if (possible != null && possible.isEmpty()) {
      // Somebody whom the article does not name in full.
      AmbiguousSurname several = shared.get(name);
      if (several != null) {
        telling.tell(several, name, article.paragraph(person));
      }
      return;
    }
    Optional<String> told =
        possible != null && possible.size() == 1
            ? Optional.of(possible.iterator().next())
            : Optional.empty();
    if (shared.isEmpty() || (told.isEmpty() && shared.containsKey(name))) {
      return;
    }
    String full = told.orElseGet(() -> fullName(name));
    for (String form : NameShortening.of(full)) {
      AmbiguousSurname several = shared.get(form);
      if (several != null) {
        telling.tell(several, full, article.paragraph(person));
      }
    }
  }
}
