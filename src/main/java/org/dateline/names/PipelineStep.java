package org.dateline.names;

import org.dateline.names.coreference.AbbreviationDefinitions;
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

/// The steps from what the first model finds to the mentions of an article. Each can be left out,
/// to measure what it adds and costs.
public enum PipelineStep {
  /// A second model where the first leaves capitalised words over: [SecondaryRecognizer].
  SECOND_MODEL,
  /// Names that English announces by their own words: [NamePhrases].
  PHRASES,
  /// States and districts beside places, and which place a name means: [ToponymCompletion],
  /// [ToponymResolver].
  PLACES,
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
  /// The weak mentions of countries: [Nationalities].
  NATIONALITIES
}
