@echo off
rem Starts Dateline: finds a JDK 25 or later, builds once if need be, and runs.
setlocal enabledelayedexpansion
set "root=%~dp0"
set "target=%root%target"
set "jdk="

call :try "%JAVA_HOME%"
for %%d in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks") do (
  if exist "%%~d" for /d %%j in ("%%~d\*") do call :try "%%~j"
)
if not defined jdk (
  echo dateline: no JDK 25 or later was found. Install one, for example Eclipse Temurin 25>&2
  echo ^(https://adoptium.net^), or set JAVA_HOME to where one is.>&2
  exit /b 5
)

if not exist "%target%\built" goto build
for /f %%n in ('powershell -NoProfile -Command "$made = (Get-Item '%target%\built').LastWriteTime; if (Get-ChildItem '%root%pom.xml','%root%src\main','%root%articles' -Recurse -File ^| Where-Object { $_.LastWriteTime -gt $made } ^| Select-Object -First 1) { 'stale' } else { 'fresh' }"') do if "%%n"=="stale" goto build
goto prepare

:build
echo Building Dateline. The first time, Maven fetches the libraries and the language models ^(about 780 MB^).>&2
pushd "%root%"
set "JAVA_HOME=%jdk%"
call mvn -q -B package -Dmaven.test.skip=true 1>&2
if errorlevel 1 (
  popd
  echo dateline: the build has failed; what Maven said is above.>&2
  exit /b 5
)
popd
if exist "%target%\dateline.aot" del "%target%\dateline.aot"
type nul >"%target%\built"

:prepare
set /p modules=<"%target%\module-path.txt"
for /f "usebackq delims=" %%c in ("%target%\class-path.txt") do set "classes=%%c"
rem What runs for a minute or an hour does without the second compiler: it takes longer than what it
rem compiles is quicker for. An import can go on for hours.
set compilers=-XX:TieredStopAtLevel=1
for %%a in (%*) do if "%%~a"=="import" set compilers=
set options=--module-path "%modules%" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:-ShrinkHeapInSteps %compilers% -Xmx2g
rem A record of an older program is worth nothing, and the JVM would leave it aside without a word.
if exist "%target%\dateline.aot" for /f %%n in ('powershell -NoProfile -Command "if ((Get-Item '%target%\dateline.jar').LastWriteTime -gt (Get-Item '%target%\dateline.aot').LastWriteTime) { 'old' } else { 'new' }"') do if "%%n"=="old" del "%target%\dateline.aot"
if not exist "%target%\dateline.aot" (
  echo Preparing Dateline for a quick start ...>&2
  set "rehearsal=%TEMP%\dateline-%RANDOM%"
  "%jdk%\bin\java" %options% -XX:AOTCacheOutput="%target%\dateline.aot" -Dglass.platform=Headless -Dprism.order=sw -cp "%target%\dateline.jar;%classes%" org.dateline.Dateline --library "!rehearsal!\library" --rehearse >nul 2>&1
  rmdir /s /q "!rehearsal!" 2>nul
)
set cache=
if exist "%target%\dateline.aot" set cache=-XX:AOTCache="%target%\dateline.aot" -Xlog:aot=off -Xlog:cds=off
"%jdk%\bin\java" %options% %cache% -cp "%target%\dateline.jar;%classes%" org.dateline.Dateline %*
exit /b %errorlevel%

:try
if defined jdk exit /b
if not exist "%~1\release" exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "version=%%~v"
  set "version=!version:"=!"
  if !version! geq 25 set "jdk=%~1"
)
exit /b
