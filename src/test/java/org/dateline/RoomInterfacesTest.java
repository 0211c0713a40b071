package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each room is to the others. A type may have to be public for another package of its own
/// room; only those that are listed here may be used from outside, with the types nested in them.
final class RoomInterfacesTest {

  private static final String ROOT = "org.dateline.";

  /// The room of what stands in the root package, which nobody uses.
  private static final String MAIN = "";

  /// By room, the types that others use, each as its room calls it.
  private static final Map<String, String> INTERFACES =
      byRoom(
          "model",
          """
          Article
          ArticleLink
          ArticleMatches
          ArticlePart
          ArticleSummary
          CoMention
          Entity
          EntityLinkReason
          EntityProfile
          EntityType
          FullName
          LinkReason
          LinkedPassage
          ListedName
          Mention
          NameKey
          Note
          NoteColour
          Passage
          PublicationDate
          QuoteAnchoring
          ReadableArticle
          Span
          Tag
          TagColour
          TextQuote
          correction.Correction
          correction.CorrectionKind
          correction.CorrectionPreview
          correction.LoggedCorrection
          failure.FailureReason
          failure.FileFault
          failure.FileFormat
          failure.JsonFault
          failure.NameListFault
          failure.ReadFault
          failure.ReadNote
          failure.StoreFault
          query.CancellationSignal
          query.Clause
          query.DidYouMean
          query.FacetOverview
          query.Filter
          query.FilterKind
          query.Hit
          query.LastWord
          query.MatchExplanation
          query.QueryInterpretation
          query.QueryProblem
          query.SavedSearch
          query.SearchNotice
          query.SearchQuery
          query.SearchResults
          query.SearchSuggestion
          query.Snippet
          query.SortOrder
          """,
          "text",
          """
          ApproximateSearch
          Characters
          EditDistance
          ExactSearch
          SignedWords
          TextFolding
          WordList
          """,
          "ingest",
          """
          ArticleReader
          FolderWalk
          namelist.NameFile
          result.ReadResult
          """,
          "names",
          """
          NameFinder
          Prominence
          coreference.CrossDocumentCoreference
          coreference.Gender
          coreference.GivenNameGenders
          dictionary.DictionaryCompiler
          dictionary.EntityLink
          dictionary.NameDictionary
          dictionary.NameLinker
          namelist.NameList
          text.NameNormalizer
          """,
          "embedding",
          """
          PassageSplitter
          SentenceEmbedder
          """,
          "store",
          """
          ArrivalTable
          ArticleTable
          ChangedArticles
          CorrectionTable
          CrossDocumentTable
          EntityMappingTable
          EntityTable
          ImportJournal
          LinkTable
          ListedNameTable
          MentionIndex
          NameLinks
          NamePostingSource
          NameTable
          PutResult
          SavedSearchTable
          Store
          StoredArticle
          SuggestionTable
          TagTable
          TrashTable
          entity.EntityOccurrences
          entity.FollowTable
          note.NoteTable
          sqlite.NativeLibrary
          sqlite.StoreClosedException
          sqlite.StoreUnusableException
          """,
          "index",
          """
          SearchIndex
          VectorIndex
          document.IndexableArticle
          document.TextSource
          facet.EntityByName
          facet.EntityTypeLookup
          facet.FacetCounts
          facet.FacetRequest
          highlight.MatchSpans
          query.IndexCondition
          query.IndexQuery
          query.NameResolver
          search.MatchExplainer
          search.SearchPage
          search.SemanticSource
          suggest.FoldedName
          suggest.NameCompleter
          suggest.NameMatch
          suggest.NamePrefixes
          suggest.NameWeight
          vector.VectorNeighbours
          """,
          "library",
          """
          Annotator
          DatabaseDriver
          InitialContent
          Library
          LibraryMaintenance
          LibrarySettings
          ReadingMarks
          Tags
          Trash
          annotation.AnnotatedArticle
          annotation.AnnotatorInput
          background.LibraryEvent
          correction.Corrections
          correction.LinkCandidate
          entity.Concordance
          entity.ConcordanceOrder
          entity.EntityComparison
          entity.EntityLookup
          entity.EntityMentions
          entity.EntityNetwork
          entity.EntityReport
          entity.FollowedEntities
          entity.MentionHistogram
          failure.CorrectionFileFault
          failure.Failure
          failure.LibraryException
          failure.NoteFileFault
          failure.RejectionReason
          files.AtomicFile
          files.UserFolders
          files.WindowState
          imports.ImportReport
          instance.CommandHandover
          instance.CommandRunner
          instance.CommandSocket
          instance.HandedCommand
          instance.LocalSocket
          instance.TimedChannel
          naming.ListedNames
          naming.NameListReport
          naming.SharedDictionary
          note.ArticleNotes
          note.NoteImport
          note.NoteIntake
          note.Notes
          saved.SavedSearches
          search.ArticleLookup
          semantic.SemanticSearch
          suggest.Suggestions
          """,
          "messages",
          """
          FaceWords
          FailureMessages
          LinkMessages
          MessageBundle
          MessageLanguage
          NoteMarkdown
          RejectionMessages
          SearchMessages
          export.ArticleExport
          export.ComparisonExport
          export.DocumentWriter
          export.EntityExport
          export.ExportDocument
          export.ExportFormat
          export.HitPages
          export.QueryExport
          export.QueryResult
          """,
          "ui",
          """
          shell.DatelineWindow
          shell.Launch
          shell.Snapshot
          """,
          "cli",
          """
          HandedCommands
          Launcher
          WindowOptions
          """);

  /// Each room, and then its types; there are more than [Map#of] takes.
  private static Map<String, String> byRoom(String... roomsAndTypes) {
    Map<String, String> byRoom = new TreeMap<>();
    for (int i = 0; i < roomsAndTypes.length; i += 2) {
      byRoom.put(roomsAndTypes[i], roomsAndTypes[i + 1]);
    }
    return byRoom;
  }

  @Test
  void every_room_says_what_the_others_may_use() {
    SortedSet<String> rooms =
        ProductionClasses.all().stream()
            .map(RoomInterfacesTest::room)
            .collect(Collectors.toCollection(TreeSet::new));
    rooms.remove(MAIN);

    assertThat(INTERFACES.keySet())
        .as("because a new room is first of all what it is to the others")
        .containsExactlyInAnyOrderElementsOf(rooms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model",
        "text",
        "ingest",
        "names",
        "embedding",
        "store",
        "index",
        "library",
        "messages",
        "ui",
        "cli",
        MAIN
      })
  void the_other_rooms_use_what_is_listed_and_nothing_else(String room) {
    SortedSet<String> used = new TreeSet<>();
    for (JavaClass user : ProductionClasses.all()) {
      if (!room(user).equals(room)) {
        for (Dependency use : user.getDirectDependenciesFromSelf()) {
          JavaClass type = use.getTargetClass().getBaseComponentType();
          if (type.getName().startsWith(ROOT) && room(type).equals(room)) {
            used.add(nameInRoom(type));
          }
        }
      }
    }

    assertThat(String.join("\n", used))
        .as(
            "because whoever changes a type that is not listed need look at no other room, and"
                + " whoever reads a room can begin with its list; write down what is new on"
                + " purpose, take off what nobody uses any more")
        .isEqualTo(INTERFACES.getOrDefault(room, "").strip());
  }

  private static String room(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length() - 1);
    return inside.isEmpty() ? MAIN : inside.substring(1).split("\\.", 2)[0];
  }

  private static String nameInRoom(JavaClass type) {
    String room = room(type);
    String prefix = room.equals(MAIN) ? ROOT : ROOT + room + ".";
    return type.getName().substring(prefix.length()).split("\\$", 2)[0];
  }
}
