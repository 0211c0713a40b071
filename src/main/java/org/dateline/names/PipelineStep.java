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
import org.dateline.names.recognition.AcronymContexts;
import org.dateline.names.recognition.AcronymExpansions;
import org.dateline.names.recognition.AuthorCitations;
import org.dateline.names.recognition.CommonNounMentions;
import org.dateline.names.recognition.Datelines;
import org.dateline.names.recognition.HeadNounNames;
import org.dateline.names.recognition.HyphenatedNames;
import org.dateline.names.recognition.MentionSplitting;
import org.dateline.names.recognition.NamePhrases;
import org.dateline.names.recognition.NamedThings;
import org.dateline.names.recognition.NationalBodies;
import org.dateline.names.recognition.OfficeHolders;
import org.dateline.names.recognition.OrganizationBoundaries;
import org.dateline.names.recognition.OrganizationPhrases;
import org.dateline.names.recognition.PersonInitials;
import org.dateline.names.recognition.PlaceGivenNames;
import org.dateline.names.recognition.PossessiveNames;
import org.dateline.names.recognition.PostNominals;
import org.dateline.names.recognition.Recognizer;
import org.dateline.names.recognition.RepeatedMentions;
import org.dateline.names.recognition.SecondaryRecognizer;
import org.dateline.names.recognition.SportsTeams;
import org.dateline.names.recognition.StreetNames;
import org.dateline.names.text.CommonNounAcronyms;
import org.dateline.names.text.GenerationalSuffix;
import org.dateline.names.text.NormalizedText;
import org.dateline.names.typing.HeadNounTypes;
import org.dateline.names.typing.MentionTypeClassifier;
import org.dateline.names.typing.TypeVoting;

/// The steps from what the first model finds to the mentions of an article. Each can be left out,
/// to measure what it adds and costs.
public enum PipelineStep {
  /// Texts as they look to a reader, without invisible characters: [NormalizedText].
  NORMALIZATION,
  /// A second model where the first leaves capitalised words over: [SecondaryRecognizer].
  SECOND_MODEL,
  /// Names that English announces by their own words: [NamePhrases].
  PHRASES,
  /// Headlines as running text would have them: [Recognizer].
  TRUECASING,
  /// Places and agencies that open a report: [Datelines].
  DATELINES,
  /// Organizations that say what they are: [OrganizationPhrases].
  ORGANIZATIONS,
  /// Names that no model sees and whose head noun says what they are: [HeadNounNames].
  HEAD_NOUNS,
  /// Organizations that were cut at their joints: [OrganizationBoundaries].
  BOUNDARIES,
  /// The names before bracketed acronyms: [AcronymExpansions].
  ACRONYMS,
  /// Acronyms whose neighbours tell that they are organizations: [AcronymContexts].
  ACRONYM_CONTEXT,
  /// The authors of cited works: [AuthorCitations].
  CITATIONS,
  /// Streets and roads that no model sees: [StreetNames].
  STREETS,
  /// Initials before persons, and codes of countries behind them: [PersonInitials].
  INITIALS,
  /// "Environment Canada", "Team Kenya": [NationalBodies].
  NATIONAL_BODIES,
  /// Offices, institutions and persons beside each other: [OfficeHolders].
  OFFICES,
  /// Persons whose given name is a place: [PlaceGivenNames].
  GIVEN_NAMES,
  /// Teams that are a place and a nickname: [SportsTeams].
  TEAMS,
  /// Ships, storms, streets, schools and prizes that are called after persons: [NamedThings].
  NAMED_THINGS,
  /// Letters behind a person: [PostNominals].
  POST_NOMINALS,
  /// Names joined by a hyphen: [HyphenatedNames].
  HYPHENS,
  /// Brands and institutions with 's: [PossessiveNames].
  POSSESSIVES,
  /// Plain nouns that are no names: [CommonNounMentions].
  COMMON_NOUNS,
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
  /// The trained decision of a mention's type: [MentionTypeClassifier].
  TYPE_CLASSIFIER,
  /// The type that a head noun leaves no doubt of: [HeadNounTypes].
  HEAD_TYPES,
  /// Slips of the pen: [MisspelledMentions].
  SLIPS,
  /// Short forms to full names: [AbbreviationDefinitions], [PersonCoreference],
  /// [OrganizationCoreference].
  SHORT_FORMS,
  /// Short names that are neither initials nor lack a word for the kind alone: "Bank of America
  /// (BoA)", "Northrop" of "Northrop Grumman".
  SHORT_NAMES,
  /// What the words around a short name tell of whose it is: [PersonCoreference].
  PERSON_CONTEXT,
  /// Other names that an article introduces, "known as": [AliasDefinitions].
  ALIASES,
  /// "The North's" where North Korea is named: [CompassMentions].
  COMPASS,
  /// The weak mentions of countries: [Nationalities].
  NATIONALITIES
}
