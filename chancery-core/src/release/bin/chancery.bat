@echo off
rem Chancery, as installed. Needs a Java runtime 17 or later: JAVA_HOME, else the java on the path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xmx2g -XX:+UseParallelGC %CHANCERY_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.chancery.cli.Chancery %*
exit /b %ERRORLEVEL%
