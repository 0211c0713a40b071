package org.dateline.names;

import org.dateline.names.coreference.AbbreviationDefinitions;
import org.dateline.names.coreference.AliasDefinitions;
import org.dateline.names.coreference.CompassMentions;
import org.dateline.names.coreference.FamilyMentions;
import org.dateline.names.coreference.MisspelledMentions;
import org.dateline.names.coreference.OrganizationCoreference;
import org.dateline.names.coreference.PersonCoreference;
import org.dateline.names.place.Nationalities;
import org.dateline.names.place.ToponymCompletion;
import org.dateline.names.place.ToponymResolver;
import org.dateline.names.recognition.CommonNounAcronyms;
import org.dateline.names.recognition.MentionSplitting;
import org.dateline.names.recognition.NamePhrases;
import org.dateline.names.recognition.RepeatedMentions;
import org.dateline.names.recognition.SecondaryRecognizer;
import org.dateline.names.recognition.TypeVoting;
import org.dateline.names.text.GenerationalSuffix;
import org.dateline.names.text.NormalizedText;

/// The steps from what the first model finds to the mentions of an article. Each can be left out,
/// to measure what it adds and costs.
public enum PipelineStep {
  /// Texts as they look to a reader, without invisible characters: [NormalizedText].
  NORMALIZATION,
  /// A second model where the first leaves capitalised words over: [SecondaryRecognizer].
  SECOND_MODEL,
  /// Names that English announces by their own words: [NamePhrases].
  PHRASES,
  /// States and districts beside places, and which place a name means: [ToponymCompletion],
  /// [ToponymResolver].
  PLACES,
  /// "Jr." and "III" are a part of a person's name: [GenerationalSuffix].
  GENERATIONS,
  /// "The Obamas" are a family: [FamilyMentions].
  FAMILIES,
  /// Acronyms of things are no names: [CommonNounAcronyms].
  COMMON_ACRONYMS,
  /// Names that were run together: [MentionSplitting].
  SPLITS,
  /// Names found in one place and missed in another: [RepeatedMentions].
  REPEATS,
  /// One type a name and article: [TypeVoting].
  TYPES,
  /// Slips of the pen: [MisspelledMentions].
  SLIPS,
  /// Short forms to full names: [AbbreviationDefinitions], [PersonCoreference],
  /// [OrganizationCoreference].
  SHORT_FORMS,
  /// What the words around a short name tell of whose it is: [PersonCoreference].
  PERSON_CONTEXT,
  /// Other names that an article introduces, "known as": [AliasDefinitions].
  ALIASES,
  /// "The North's" where North Korea is named: [CompassMentions].
  COMPASS,
  /// The weak mentions of countries: [Nationalities].
  NATIONALITIES
}
