package org.dateline.ui.kit;

/// What the window asks of the desktop that it stands on.
///
/// @param prompt asks for files
/// @param opener shows pages of the web and folders
public record DesktopServices(FilePrompt prompt, DesktopOpener opener) {}
