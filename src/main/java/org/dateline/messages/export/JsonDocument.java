package org.dateline.messages.export;

import java.io.Writer;
import org.dateline.messages.export.ExportCell.BodyCell;
import org.dateline.messages.export.ExportCell.DateCell;
import org.dateline.messages.export.ExportCell.FlagCell;
import org.dateline.messages.export.ExportCell.LinkCell;
import org.dateline.messages.export.ExportCell.ListCell;
import org.dateline.messages.export.ExportCell.NumberCell;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportCell.TextCell;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes a document as a JSON object, with an array of objects for each table; without what is not
/// known.
final class JsonDocument {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // What is broken off is seen to be.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build()
          .writerWithDefaultPrettyPrinter();

  private JsonDocument() {}

  static void write(ExportDocument document, Writer out) {
    try (JsonGenerator json = WRITER.createGenerator(out)) {
      json.writeStartObject();
      document.facts().forEach(fact -> write(fact.key(), fact.value(), json));
      document.tables().forEach(table -> write(table, json));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(ExportTable table, JsonGenerator json) {
    json.writeArrayPropertyStart(table.key());
    table
        .rows()
        .read(row -> {
          json.writeStartObject();
          for (int i = 0; i < row.size(); i++) {
            write(table.columns().get(i).key(), row.get(i), json);
          }
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private static void write(String key, ExportCell value, JsonGenerator json) {
    if (value.isEmpty()) {
      return;
    }
    switch (value) {
      case NumberCell(long number) -> json.writeNumberProperty(key, number);
      case FlagCell(boolean flag) -> json.writeBooleanProperty(key, flag);
      case ListCell list -> {
        json.writeArrayPropertyStart(key);
        list.words().forEach(json::writeString);
        json.writeEndArray();
      }
      case TextCell _, DateCell _, LinkCell _, PassageCell _, BodyCell _ ->
          json.writeStringProperty(key, value.plain());
    }
  }
}
