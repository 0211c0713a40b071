package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rooms of the program and the arrows between them.
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
final class RoomsTest {

  @ArchTest
  static final ArchRule a_room_uses_only_the_rooms_its_row_names =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("org.dateline.text..")
          .layer("model")
          .definedBy("org.dateline.model..")
          .layer("ingest")
          .definedBy("org.dateline.ingest..")
          .layer("names")
          .definedBy("org.dateline.names..")
          .layer("embedding")
          .definedBy("org.dateline.embedding..")
          .layer("store")
          .definedBy("org.dateline.store..")
          .layer("index")
          .definedBy("org.dateline.index..")
          .layer("library")
          .definedBy("org.dateline.library..")
          .layer("messages")
          .definedBy("org.dateline.messages..")
          .layer("ui")
          .definedBy("org.dateline.ui..")
          .layer("cli")
          .definedBy("org.dateline.cli..")
          .layer("main")
          .definedBy("org.dateline")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayOnlyAccessLayers("text")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("names")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("embedding")
          .mayNotAccessAnyLayer()
          .whereLayer("store")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("index")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("library")
          .mayOnlyAccessLayers("model", "ingest", "names", "embedding", "store", "index", "text")
          .whereLayer("messages")
          .mayOnlyAccessLayers("library", "model", "text")
          .whereLayer("ui")
          .mayOnlyAccessLayers("library", "messages", "model", "text")
          .whereLayer("cli")
          .mayOnlyAccessLayers("library", "messages", "model", "text")
          .whereLayer("main")
          .mayOnlyAccessLayers("ui", "cli")
          .because("data flows one way, and the library is the only door for the two faces");

  @ArchTest
  static final ArchRule every_class_stands_in_a_room =
      classes()
          .should()
          .resideInAnyPackage(
              "org.dateline",
              "org.dateline.text..",
              "org.dateline.model..",
              "org.dateline.ingest..",
              "org.dateline.names..",
              "org.dateline.embedding..",
              "org.dateline.store..",
              "org.dateline.index..",
              "org.dateline.library..",
              "org.dateline.messages..",
              "org.dateline.cli..",
              "org.dateline.ui..")
          .because("a new room needs a decision of its own");

  @ArchTest
  static final ArchRule the_ground_is_plain_java =
      classes()
          .that()
          .resideInAnyPackage("org.dateline.model..", "org.dateline.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.dateline.model..", "org.dateline.text..", "java..", "org.jspecify..")
          .because("the domain and the characters it is written in know no library");

  @ArchTest
  static final ArchRule only_names_sees_corenlp =
      onlyIn("org.dateline.names..", "edu.stanford..", "a model is exchanged in one place");

  @ArchTest
  static final ArchRule only_embedding_sees_onnx_runtime =
      onlyIn("org.dateline.embedding..", "ai.onnxruntime..", "a model is exchanged in one place");

  @ArchTest
  static final ArchRule only_the_index_sees_lucene =
      onlyIn("org.dateline.index..", "org.apache.lucene..", "the index is a cache of the store");

  @ArchTest
  static final ArchRule only_the_store_sees_the_database =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "java.sql..", "org.sqlite..")
          .because("the store is the only truth");

  @ArchTest
  static final ArchRule only_the_window_sees_javafx =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
          .because("the logic is tested without a toolkit");

  @ArchTest
  static final ArchRule no_two_packages_use_each_other =
      slices()
          .matching("org.dateline.(**)")
          .should()
          .beFreeOfCycles()
          .because("each package can then be understood, and changed, without those above it");

  private static ArchRule onlyIn(String room, String library, String because) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(because);
  }
}
