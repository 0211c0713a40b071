package org.dateline.ui.action;

/// A line of the command palette.
///
/// @param state whether it can be done, as it was when the palette was opened
/// @param key what does it too; empty for nothing
/// @param recent whether the reader chose it here lately
record PaletteEntry(WindowAction action, ActionState state, String key, boolean recent) {}
