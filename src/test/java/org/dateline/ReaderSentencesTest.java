package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Below the two faces there are facts, and no words for the reader.
final class ReaderSentencesTest {

  /// All rooms but the faces and what both say.
  private static final List<String> ROOMS =
      List.of("text", "model", "ingest", "names", "store", "index", "embedding", "library");

  /// Files with words that no reader is told, by the reason.
  private static final Map<String, List<String>> EXCEPTIONS =
      Map.of(
          "words that are looked for in texts, or that names are made of",
          List.of(
              "ingest/page/BoilerplateRule.java",
              "ingest/page/PageDate.java",
              "ingest/page/PublisherNames.java",
              "names/coreference/AliasDefinitions.java",
              "names/coreference/CompassMentions.java",
              "names/coreference/FamilyCues.java",
              "names/coreference/HonorificTitles.java",
              "names/coreference/KinshipCues.java",
              "names/coreference/OrganizationCoreference.java",
              "names/coreference/OfficeCues.java",
              "names/coreference/PersonContexts.java",
              "names/dictionary/AliasStyle.java",
              "names/dictionary/DictionaryKey.java",
              "names/dictionary/TitleRules.java",
              "names/place/Gazetteer.java",
              "names/place/PlaceTable.java",
              "names/place/StateDisambiguation.java",
              "names/place/ToponymResolver.java",
              "names/typing/ContextFeatures.java",
              "names/typing/HeadNounTypes.java",
              "names/typing/OrganizationLists.java",
              "names/recognition/AcronymContexts.java",
              "names/recognition/AcronymExpansions.java",
              "names/recognition/AuthorCitations.java",
              "names/recognition/HeadNounNames.java",
              "names/recognition/HyphenatedPairs.java",
              "names/recognition/KoreanNames.java",
              "names/recognition/MentionBoundaries.java",
              "names/recognition/MentionSplitting.java",
              "names/typing/MatchReports.java",
              "names/typing/MentionTypeFeatures.java",
              "names/recognition/NamePhrases.java",
              "names/recognition/NamedSites.java",
              "names/recognition/NamedThings.java",
              "names/recognition/OfficeHolders.java",
              "names/recognition/SportsTeams.java",
              "names/recognition/OrganizationBoundaries.java",
              "names/recognition/OrganizationPhrases.java",
              "names/recognition/PersonInitials.java",
              "names/recognition/StreetNames.java",
              "names/typing/PlaceLists.java",
              "names/recognition/SecondaryRecognizer.java",
              "names/typing/TypeEvidence.java",
              "names/text/AcronymInitials.java",
              "names/text/Acronyms.java",
              "names/text/CountryCodes.java",
              "names/text/CountryNames.java",
              "names/text/NameNormalizer.java",
              "names/text/PhraseCues.java",
              "names/text/RecognizedName.java",
              "names/text/StandaloneNameCheck.java"),
          "words that people write in the columns of a table",
          List.of("ingest/namelist/EntityTypeWords.java", "ingest/namelist/NameColumns.java"),
          "how files of other programs begin",
          List.of("ingest/decoding/FileSignature.java", "names/place/GazetteerRows.java"),
          "what other programs and the system say",
          List.of("ingest/json/JsonTree.java", "library/failure/FailureClassifier.java"),
          "words of a file's format, of a column or of a stored row",
          List.of(
              "library/correction/CorrectionCodec.java",
              "library/failure/StoredReason.java",
              "library/files/UserFolders.java",
              "library/imports/Imports.java",
              "library/naming/RecognitionPool.java",
              "model/correction/CorrectionKind.java",
              "model/query/FilterKind.java",
              "store/DisplayNames.java",
              "store/MentionRows.java",
              "store/TrashTable.java",
              "store/correction/CorrectionLog.java",
              "store/note/NoteRows.java"),
          "versions of rules, as they are stored with what they have made",
          List.of(
              "names/NameFinder.java",
              "names/dictionary/NameLinker.java",
              "names/namelist/ListDigest.java"),
          "why Lucene finds nothing, for its explanations",
          List.of(
              "index/query/ClauseTranslator.java",
              "index/query/ProximityQueries.java",
              "index/query/SimilarArticlesQuery.java",
              "index/search/RelatedQueries.java",
              "index/search/SearchPlanner.java"),
          "names of threads",
          List.of(
              "library/LibraryShutdown.java",
              "library/files/TemporaryFolder.java",
              "library/indexing/IndexHealer.java",
              "library/indexing/IndexMerging.java",
              "library/semantic/EmbedderLoader.java",
              "library/semantic/PassageVectors.java",
              "names/dictionary/DictionaryRows.java"));

  private static boolean isOffence(String text) {
    return WordLiterals.isSentence(text) && !WordLiterals.isSql(text);
  }

  @Test
  void no_room_below_the_faces_words_anything_for_the_reader() throws IOException {
    Map<String, List<String>> found = new HashMap<>();
    Path root = Path.of("src/main/java/org/dateline").toAbsolutePath();
    for (String room : ROOMS) {
      for (CompilationUnitTree source : SourceTrees.of(root.resolve(room))) {
        List<String> here = new ArrayList<>();
        new WordLiterals(ReaderSentencesTest::isOffence).scan(source, here);
        if (!here.isEmpty()) {
          found.put(SourceTrees.name(root, source), here);
        }
      }
    }
    Set<String> excepted = new TreeSet<>();
    EXCEPTIONS.values().forEach(excepted::addAll);
    Set<String> needed = new TreeSet<>(found.keySet());
    needed.retainAll(excepted);
    found.keySet().removeAll(excepted);

    assertThat(found).isEmpty();
    assertThat(needed).as("exceptions").isEqualTo(excepted);
  }

  /// The body of a method, in the ways in which a sentence might be let through.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "say(\"Nothing found\");",
        "say(\"nothing found\");",
        "say(\"“%s” is not a name\".formatted(name));",
        "say(\"The search index was damaged and is being made anew.\");",
        "say(\"is empty (really) <b>\");",
        "say(\"it \" + \"is \" + \"damaged\");",
        "say(\"is \" + megabytes + \" MB\");",
        "say(name + \" missing\");",
        "say(\"\"\"\n    nothing\n    found\n    \"\"\");",
        "say(\"“\" + name + \"”: gone\");",
        "String.format(\"no %s here, sorry\", name);",
        "text.append(\"no \").append(name);",
        "text.append(\" gone\");",
        "throw new LibraryException(new Failure.BadFile(\"cannot be read\"));",
        "throw new LibraryException(Failure.of(new Fault(\"cannot be read\")), e);",
        "return found ? \"\" : \"nothing was found\";",
        "say(Pattern.compile(\"a b\"), \"nothing found\");",
      })
  void a_sentence_is_found_however_it_is_written(String body) throws IOException {
    assertThat(offences(body)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new IllegalStateException(\"interrupted while opening \" + name);",
        "LOG.warn(\"The index {} is damaged\", name);",
        "Objects.requireNonNull(name, \"a name is needed\");",
        "sql(\"SELECT number FROM article WHERE id = ?\");",
        "sql(\"SELECT number \" + \"FROM article\");",
        "Pattern.compile(\"most (?:read|viewed) stories\");",
        "text.split(\", and \");",
        "get(\"published\");",
        "get(\"id-taken:\");",
        "join(\", \");",
      })
  void what_no_reader_is_told_is_none(String body) throws IOException {
    assertThat(offences(body)).isEmpty();
  }

  private static List<String> offences(String body) throws IOException {
    List<String> found = new ArrayList<>();
    new WordLiterals(ReaderSentencesTest::isOffence)
        .scan(SourceTrees.ofText("class Sample { Object sample() { " + body + " } }"), found);
    return found;
  }
}
