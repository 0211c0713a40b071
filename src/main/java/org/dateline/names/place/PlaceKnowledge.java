package org.dateline.names.place;

import java.util.List;
import java.util.Map;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// What is known of places before an article is read: cities, states, countries and their peoples.
/// Immutable; 3 MB.
public record PlaceKnowledge(Gazetteer gazetteer, PlaceTable places, Nationalities nationalities) {

  /// Reads the tables from the class path: some 150 ms.
  ///
  /// @throws java.io.UncheckedIOException if one is missing or cannot be read
  public static PlaceKnowledge load() {
    Demonyms demonyms = Demonyms.load();
    return new PlaceKnowledge(
        Gazetteer.load(demonyms), PlaceTable.load(), new Nationalities(demonyms));
  }

  /// The names of an article with the states and districts beside its places.
  public List<RecognizedName> complete(ArticleParagraphs article, List<RecognizedName> found) {
    return ToponymCompletion.complete(article, found, gazetteer);
  }

  /// Whether the words around a name of one word tell that it is a place.
  public boolean isPlace(ArticleParagraphs article, RecognizedName name) {
    return PlaceContext.isPlaceHere(article, name, gazetteer);
  }

  /// Whether a name is the one of a country, a state or a city.
  public boolean knows(RecognizedName name) {
    return names(name.text());
  }

  /// Whether a place has this name, as written. Ordinary words are places too ("Reading").
  public boolean names(String written) {
    String letters = NameNormalizer.letters(written);
    return CountryNames.contains(NameNormalizer.key(EntityType.LOCATION, written))
        || gazetteer.isState(letters)
        || gazetteer.isCity(letters);
  }

  /// Whether it is the name of a place that is no country, which teams are called after.
  public boolean isTown(String written) {
    return names(written) && !isCountry(written);
  }

  /// Whether it is the name of a country, or an abbreviation of one.
  public boolean isCountry(String written) {
    return CountryNames.contains(NameNormalizer.key(EntityType.LOCATION, written));
  }

  /// Whether it is a state of the USA or a province of Canada, in full or abbreviated: "Calif.".
  public boolean isState(String written) {
    return UsStates.of(written).isPresent();
  }

  /// Whether it is a word for what is of a country: "Saudi".
  public boolean isNationality(String written) {
    return nationalities.contain(written);
  }

  /// The keys of the places that are not what they are by themselves.
  public Map<RecognizedName, ToponymResolver.ResolvedToponym> keys(
      ArticleParagraphs article, List<RecognizedName> names) {
    return ToponymResolver.keys(article, names, gazetteer, places);
  }

  /// The mentions of an article with the weak ones of countries.
  public List<Mention> withNationalities(ArticleParagraphs article, List<Mention> mentions) {
    return nationalities.complete(article, mentions);
  }
}
