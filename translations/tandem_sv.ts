<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AccountLists</name>
    <message>
        <source>All Talend accounts</source>
        <translation>Alla Talend-konton</translation>
    </message>
    <message>
        <source>Linked to a Qlik user</source>
        <translation>Länkade till en Qlik-användare</translation>
    </message>
    <message>
        <source>Linked to nobody</source>
        <translation>Inte länkade till någon</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverade</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Utan roll</translation>
    </message>
</context>
<context>
    <name>ActGroup</name>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Inbjudningar</translation>
    </message>
    <message>
        <source>Roles and permissions</source>
        <translation>Roller och behörigheter</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Utrymmen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>What people do themselves</source>
        <translation>Vad personer gör själva</translation>
    </message>
</context>
<context>
    <name>ActKey</name>
    <message>
        <source>New name</source>
        <translation>Nytt namn</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Bara den här användaren</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Ny ägare</translation>
    </message>
    <message>
        <source>Target space</source>
        <translation>Målutrymme</translation>
    </message>
    <message>
        <source>Roles in the space</source>
        <translation>Roller i utrymmet</translation>
    </message>
    <message>
        <source>Kind of space</source>
        <translation>Typ av utrymme</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Inbjudningslänk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>IdP subject</source>
        <translation>IdP-ämne</translation>
    </message>
    <message>
        <source>Signs in through</source>
        <translation>Loggar in via</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Åtkomstkod</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Talend account</source>
        <translation>Talend-konto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Only if nobody holds it</source>
        <translation>Bara om ingen har den</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Påslagen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Known to the identity provider</source>
        <translation>Känd av identitetsleverantören</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>Uses data connections</source>
        <translation>Använder datakopplingar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Everything owned by</source>
        <translation>Allt som ägs av</translation>
    </message>
    <message>
        <source>Reload schedule</source>
        <translation>Laddningsschema</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Time to pass</source>
        <translation>Tid som ska gå</translation>
    </message>
    <message>
        <source>Login in Talend Cloud</source>
        <translation>Inloggningsnamn i Talend Cloud</translation>
    </message>
</context>
<context>
    <name>ActLabel</name>
    <message>
        <source>Assign a role</source>
        <translation>Tilldela en roll</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Ta bort en roll</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Aktivera användare</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Inaktivera användare</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Ta bort användare</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Redigera profil</translation>
    </message>
    <message>
        <source>Link Talend account</source>
        <translation>Länka Talend-konto</translation>
    </message>
    <message>
        <source>Assign entitlement</source>
        <translation>Tilldela användarrättighet</translation>
    </message>
    <message>
        <source>Revoke entitlement</source>
        <translation>Återkalla användarrättighet</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>Skapa API-nyckel</translation>
    </message>
    <message>
        <source>Revoke API key</source>
        <translation>Återkalla API-nyckel</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Bjud in användare</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Skicka inbjudan igen</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>Ta bort inbjudan</translation>
    </message>
    <message>
        <source>Set how long invitations last</source>
        <translation>Ange hur länge inbjudningar gäller</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Skapa roll</translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Byt namn på roll</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Ta bort roll</translation>
    </message>
    <message>
        <source>Add permissions to a role</source>
        <translation>Lägg till behörigheter i en roll</translation>
    </message>
    <message>
        <source>Remove permissions from a role</source>
        <translation>Ta bort behörigheter från en roll</translation>
    </message>
    <message>
        <source>Set auto-assign of a role</source>
        <translation>Ange automatisk tilldelning av en roll</translation>
    </message>
    <message>
        <source>Set default permissions</source>
        <translation>Ange standardbehörigheter</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Skapa grupp</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Ta bort grupp</translation>
    </message>
    <message>
        <source>Add users to a group</source>
        <translation>Lägg till användare i en grupp</translation>
    </message>
    <message>
        <source>Remove users from a group</source>
        <translation>Ta bort användare från en grupp</translation>
    </message>
    <message>
        <source>Assign a role to a group</source>
        <translation>Tilldela en grupp en roll</translation>
    </message>
    <message>
        <source>Remove a role from a group</source>
        <translation>Ta bort en roll från en grupp</translation>
    </message>
    <message>
        <source>Create space</source>
        <translation>Skapa utrymme</translation>
    </message>
    <message>
        <source>Rename space</source>
        <translation>Byt namn på utrymme</translation>
    </message>
    <message>
        <source>Delete space</source>
        <translation>Ta bort utrymme</translation>
    </message>
    <message>
        <source>Set roles in a space</source>
        <translation>Ange roller i ett utrymme</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Byt ägare</translation>
    </message>
    <message>
        <source>Move to another space</source>
        <translation>Flytta till ett annat utrymme</translation>
    </message>
    <message>
        <source>Create content</source>
        <translation>Skapa innehåll</translation>
    </message>
    <message>
        <source>Delete content</source>
        <translation>Ta bort innehåll</translation>
    </message>
    <message>
        <source>Supply credentials</source>
        <translation>Ange inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Slå på eller av</translation>
    </message>
    <message>
        <source>Replace reload schedule</source>
        <translation>Ersätt laddningsschema</translation>
    </message>
    <message>
        <source>Run reload schedule now</source>
        <translation>Kör laddningsschemat nu</translation>
    </message>
    <message>
        <source>Set anonymous access of an app</source>
        <translation>Ange anonym åtkomst till en app</translation>
    </message>
    <message>
        <source>Reset anonymous access code</source>
        <translation>Återställ anonym åtkomstkod</translation>
    </message>
    <message>
        <source>Synchronize the two sides</source>
        <translation>Synkronisera de två sidorna</translation>
    </message>
    <message>
        <source>Initial synchronization</source>
        <translation>Första synkronisering</translation>
    </message>
    <message>
        <source>Configure identity provider</source>
        <translation>Konfigurera identitetsleverantör</translation>
    </message>
    <message>
        <source>Activate identity provider</source>
        <translation>Aktivera identitetsleverantör</translation>
    </message>
    <message>
        <source>Deactivate identity provider</source>
        <translation>Inaktivera identitetsleverantör</translation>
    </message>
    <message>
        <source>Set licence auto-assignment</source>
        <translation>Ange automatisk licenstilldelning</translation>
    </message>
    <message>
        <source>Advance the rehearsal clock</source>
        <translation>Ställ fram övningsklockan</translation>
    </message>
    <message>
        <source>An invited person signs up</source>
        <translation>En inbjuden person registrerar sig</translation>
    </message>
    <message>
        <source>A person signs in</source>
        <translation>En person loggar in</translation>
    </message>
    <message>
        <source>Set what the identity provider knows</source>
        <translation>Ange vad identitetsleverantören vet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Byt namn på grupp</translation>
    </message>
</context>
<context>
    <name>AsItWas</name>
    <message>
        <source>deleted user %1</source>
        <translation>borttagen användare %1</translation>
    </message>
    <message>
        <source>deleted Talend account %1</source>
        <translation>borttaget Talend-konto %1</translation>
    </message>
    <message>
        <source>deleted role %1</source>
        <translation>borttagen roll %1</translation>
    </message>
    <message>
        <source>deleted group %1</source>
        <translation>borttagen grupp %1</translation>
    </message>
    <message>
        <source>deleted space %1</source>
        <translation>borttaget utrymme %1</translation>
    </message>
    <message>
        <source>deleted item %1</source>
        <translation>borttaget objekt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, the first object</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>name of an act</comment>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>name of an act</comment>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbetsyta skapad</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acted</comment>
        <translation>Tandem självt</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>concerns revision %1</source>
        <translation>gäller revision %1</translation>
    </message>
    <message>
        <source>Changed objects</source>
        <translation>Ändrade objekt</translation>
    </message>
    <message>
        <source>More objects</source>
        <translation>Fler objekt</translation>
    </message>
    <message>
        <source>As asked for</source>
        <translation>Som begärt</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The workspace is sound.</source>
        <translation>Arbetsytan är hel.</translation>
    </message>
    <message>
        <source>The workspace is broken.</source>
        <translation>Arbetsytan är trasig.</translation>
    </message>
    <message>
        <source>Personal data of a deleted user are still being erased: another program reads the workspace. Close it and check again.</source>
        <translation>Personuppgifter för en borttagen användare raderas fortfarande: ett annat program läser arbetsytan. Stäng det och kontrollera igen.</translation>
    </message>
    <message>
        <source>A structural invariant is broken: go back to a copy of the workspace, and report how it came about.</source>
        <translation>En strukturell invariant är bruten: gå tillbaka till en kopia av arbetsytan och rapportera hur det gick till.</translation>
    </message>
    <message>
        <source>users with a directly assigned Talend role</source>
        <translation>användare med en direkt tilldelad Talend-roll</translation>
    </message>
    <message>
        <source>Talend accounts to make</source>
        <translation>Talend-konton att skapa</translation>
    </message>
    <message>
        <source>roles that those accounts get</source>
        <translation>roller som de kontona får</translation>
    </message>
    <message>
        <source>users deleted in Talend, who come back with their next Talend role only</source>
        <translation>användare borttagna i Talend, som bara kommer tillbaka med nästa Talend-roll</translation>
    </message>
    <message>
        <source>accounts whose status differs</source>
        <translation>konton vars status skiljer sig</translation>
    </message>
    <message>
        <source>roles that accounts lack</source>
        <translation>roller som konton saknar</translation>
    </message>
    <message>
        <source>roles that accounts have too many</source>
        <translation>roller som konton har för mycket</translation>
    </message>
    <message>
        <source>accounts kept without a Talend role</source>
        <translation>konton som behålls utan Talend-roll</translation>
    </message>
    <message>
        <source>users who share an e-mail address; left out until linked by hand</source>
        <translation>användare som delar e-postadress; utelämnas tills de länkas för hand</translation>
    </message>
    <message>
        <source>Accounts that one Talend permission added to a role would make:</source>
        <translation>Konton som en Talend-behörighet tillagd i en roll skulle skapa:</translation>
    </message>
    <message>
        <source>not all of the answer could be written</source>
        <translation>hela svaret kunde inte skrivas</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Skrivet till ”%1”.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In Talend</source>
        <translation>I Talend</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Inbjudan går ut</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Qlik user</source>
        <translation>Qlik-användare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Via grupp</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Qlik permissions</source>
        <translation>Qlik-behörigheter</translation>
    </message>
    <message>
        <source>Talend permissions</source>
        <translation>Talend-behörigheter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Talend accounts</source>
        <translation>Talend-konton</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Utrymmen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The workspace “%1” holds:</source>
        <translation>Arbetsytan ”%1” innehåller:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Service account owner</source>
        <translation>Servicekontoägare</translation>
    </message>
    <message>
        <source>Entitlements used</source>
        <translation>Använda rättigheter</translation>
    </message>
    <message>
        <source>Entitlements in total</source>
        <translation>Rättigheter totalt</translation>
    </message>
    <message>
        <source>Talend limit</source>
        <translation>Talend-gräns</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitetsleverantör</translation>
    </message>
    <message>
        <source>Days an invitation lasts</source>
        <translation>Antal dagar en inbjudan gäller</translation>
    </message>
    <message>
        <source>Licence auto-assignment</source>
        <translation>Automatisk licenstilldelning</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Prenumeration</translation>
    </message>
    <message>
        <source>Rehearsal time</source>
        <translation>Övningstid</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Faror</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Okända fält</translation>
    </message>
    <message>
        <source>Redo %1 of revision %2</source>
        <translation>Gör om %1 i revision %2</translation>
    </message>
    <message>
        <source>Undo %1 of revision %2</source>
        <translation>Ångra %1 i revision %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln steg</numerusform>
            <numerusform>%Ln steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Erbjudanden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>Done: revision %1, %2</source>
        <translation>Klart: revision %1, %2</translation>
    </message>
    <message>
        <source>The personal data are still being erased: another program reads the workspace. It is tried again until done.</source>
        <translation>Personuppgifterna raderas fortfarande: ett annat program läser arbetsytan. Det försöks igen tills det är klart.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>om %Ln dag</numerusform>
            <numerusform>om %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>för %Ln dag sedan</numerusform>
            <numerusform>för %Ln dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>om %Ln timme</numerusform>
            <numerusform>om %Ln timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>för %Ln timme sedan</numerusform>
            <numerusform>för %Ln timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>om %Ln minut</numerusform>
            <numerusform>om %Ln minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>för %Ln minut sedan</numerusform>
            <numerusform>för %Ln minuter sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message>
        <source>Role distributed from Talend</source>
        <translation>Roll distribuerad från Talend</translation>
    </message>
    <message>
        <source>deleted user %1</source>
        <translation>borttagen användare %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>utan ägare</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a user</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a user</comment>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>status of a user</comment>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>Built-in, Qlik</source>
        <comment>kind of a role</comment>
        <translation>Inbyggd, Qlik</translation>
    </message>
    <message>
        <source>Built-in, Talend</source>
        <comment>kind of a role</comment>
        <translation>Inbyggd, Talend</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>kind of a role</comment>
        <translation>Anpassad</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>kind of a space</comment>
        <translation>Personligt</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>kind of a space</comment>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Managed</source>
        <comment>kind of a space</comment>
        <translation>Hanterat</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>kind of a space</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Datakoppling</translation>
    </message>
    <message>
        <source>Reload schedule</source>
        <translation>Laddningsschema</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
    </message>
    <message>
        <source>Automation connection</source>
        <translation>Automatiseringskoppling</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datafil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Avisering</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Report subscription</source>
        <translation>Rapportprenumeration</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datauppsättning</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>state of content</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>state of content</comment>
        <translation>Misslyckas</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>state of content</comment>
        <translation>Avstängd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of content</comment>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Credentials missing</source>
        <comment>state of content</comment>
        <translation>Inloggning saknas</translation>
    </message>
    <message>
        <source>default permissions</source>
        <comment>origin of a right</comment>
        <translation>standardbehörigheter</translation>
    </message>
    <message>
        <source>auto-assigned</source>
        <comment>origin of a right</comment>
        <translation>automatiskt tilldelad</translation>
    </message>
    <message>
        <source>group</source>
        <comment>origin of a right</comment>
        <translation>grupp</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>origin of a right</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>somebody on one side</comment>
        <translation>Finns inte där</translation>
    </message>
    <message>
        <source>There, disabled</source>
        <comment>somebody on one side</comment>
        <translation>Finns där, inaktiverad</translation>
    </message>
    <message>
        <source>There, pending</source>
        <comment>somebody on one side</comment>
        <translation>Finns där, väntande</translation>
    </message>
    <message>
        <source>There</source>
        <comment>somebody on one side</comment>
        <translation>Finns där</translation>
    </message>
    <message>
        <source>Not shown there</source>
        <comment>somebody on one side</comment>
        <translation>Visas inte där</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Talend account</source>
        <translation>Talend-konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Can manage</source>
        <comment>space role</comment>
        <translation>Kan hantera</translation>
    </message>
    <message>
        <source>Can edit</source>
        <comment>space role</comment>
        <translation>Kan redigera</translation>
    </message>
    <message>
        <source>Can edit data in applications</source>
        <comment>space role</comment>
        <translation>Kan redigera data i appar</translation>
    </message>
    <message>
        <source>Can view</source>
        <comment>space role</comment>
        <translation>Kan visa</translation>
    </message>
    <message>
        <source>Can consume data</source>
        <comment>space role</comment>
        <translation>Kan använda data</translation>
    </message>
    <message>
        <source>Can view data</source>
        <comment>space role</comment>
        <translation>Kan visa data</translation>
    </message>
    <message>
        <source>Can contribute</source>
        <comment>space role</comment>
        <translation>Kan bidra</translation>
    </message>
    <message>
        <source>Can publish</source>
        <comment>space role</comment>
        <translation>Kan publicera</translation>
    </message>
    <message>
        <source>Can operate</source>
        <comment>space role</comment>
        <translation>Kan driva</translation>
    </message>
    <message>
        <source>Has restricted view</source>
        <comment>space role</comment>
        <translation>Har begränsad vy</translation>
    </message>
    <message>
        <source>View (Talend)</source>
        <comment>space role</comment>
        <translation>Visa (Talend)</translation>
    </message>
    <message>
        <source>Author (Talend)</source>
        <comment>space role</comment>
        <translation>Redigera (Talend)</translation>
    </message>
    <message>
        <source>Manage (Talend)</source>
        <comment>space role</comment>
        <translation>Hantera (Talend)</translation>
    </message>
    <message>
        <source>In %1: no</source>
        <comment>whether somebody is on this side</comment>
        <translation>I %1: nej</translation>
    </message>
    <message>
        <source>In %1: yes, disabled</source>
        <comment>whether somebody is on this side</comment>
        <translation>I %1: ja, inaktiverad</translation>
    </message>
    <message>
        <source>In %1: yes, pending</source>
        <comment>whether somebody is on this side</comment>
        <translation>I %1: ja, väntande</translation>
    </message>
    <message>
        <source>In %1: yes</source>
        <comment>whether somebody is on this side</comment>
        <translation>I %1: ja</translation>
    </message>
    <message>
        <source>In %1: not shown</source>
        <comment>whether somebody is on this side</comment>
        <translation>I %1: visas inte</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Det finns inget verb ”%1”.</translation>
    </message>
    <message>
        <source>“tandemctl --help” tells the verbs.</source>
        <translation>”tandemctl --help” visar verben.</translation>
    </message>
    <message>
        <source>“%2” has no option “%1”.</source>
        <translation>”%2” har inget alternativ ”%1”.</translation>
    </message>
    <message>
        <source>“tandemctl %2 --help” tells its options.</source>
        <translation>”tandemctl %2 --help” visar alternativen.</translation>
    </message>
    <message>
        <source>There is no act “%1”.</source>
        <translation>Det finns ingen åtgärd ”%1”.</translation>
    </message>
    <message>
        <source>“tandemctl act --list” tells every act.</source>
        <translation>”tandemctl act --list” visar alla åtgärder.</translation>
    </message>
    <message>
        <source>The act “%2” has no key “%1”.</source>
        <translation>Åtgärden ”%2” har ingen nyckel ”%1”.</translation>
    </message>
    <message>
        <source>“tandemctl act --list” tells the keys of every act.</source>
        <translation>”tandemctl act --list” visar nycklarna för varje åtgärd.</translation>
    </message>
    <message>
        <source>The act “%2” needs a value for “%1”.</source>
        <translation>Åtgärden ”%2” behöver ett värde för ”%1”.</translation>
    </message>
    <message>
        <source>Add %1=… to the act.</source>
        <translation>Lägg till %1=… i åtgärden.</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”. Expected: %3.</source>
        <translation>”%2” är inget värde för ”%1”. Förväntat: %3.</translation>
    </message>
    <message>
        <source>Correct the value of “%1”.</source>
        <translation>Rätta värdet för ”%1”.</translation>
    </message>
    <message>
        <source>No user has the e-mail address, id or subject “%2” (%1).</source>
        <translation>Ingen användare har e-postadressen, id:t eller ämnet ”%2” (%1).</translation>
    </message>
    <message>
        <source>Look the user up with “tandemctl show … users --search”.</source>
        <translation>Sök upp användaren med ”tandemctl show … users --search”.</translation>
    </message>
    <message>
        <source>No Talend account has the e-mail address, id or login “%2” (%1).</source>
        <translation>Inget Talend-konto har e-postadressen, id:t eller inloggningen ”%2” (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … accounts --search”.</source>
        <translation>Sök upp det med ”tandemctl show … accounts --search”.</translation>
    </message>
    <message>
        <source>No role has the name or id “%2” (%1).</source>
        <translation>Ingen roll har namnet eller id:t ”%2” (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … roles”. Upper and lower case differ.</source>
        <translation>Sök upp den med ”tandemctl show … roles”. Versaler och gemener skiljer sig.</translation>
    </message>
    <message>
        <source>No group has the name or id “%2” (%1).</source>
        <translation>Ingen grupp har namnet eller id:t ”%2” (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … groups”. Upper and lower case differ.</source>
        <translation>Sök upp den med ”tandemctl show … groups”. Versaler och gemener skiljer sig.</translation>
    </message>
    <message>
        <source>No space has the name or id “%2” (%1).</source>
        <translation>Inget utrymme har namnet eller id:t ”%2” (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … spaces”. Upper and lower case differ.</source>
        <translation>Sök upp det med ”tandemctl show … spaces”. Versaler och gemener skiljer sig.</translation>
    </message>
    <message>
        <source>Nothing has the name or id “%2” (%1).</source>
        <translation>Inget har namnet eller id:t ”%2” (%1).</translation>
    </message>
    <message>
        <source>Look it up with “tandemctl show … content --search”.</source>
        <translation>Sök upp det med ”tandemctl show … content --search”.</translation>
    </message>
    <message>
        <source>There is no permission “%2” (%1).</source>
        <translation>Det finns ingen behörighet ”%2” (%1).</translation>
    </message>
    <message>
        <source>Take the id of a permission as “tandemctl show … roles” shows it.</source>
        <translation>Använd en behörighets id så som ”tandemctl show … roles” visar det.</translation>
    </message>
    <message>
        <source>“%2” (%1) can mean: %3.</source>
        <translation>”%2” (%1) kan betyda: %3.</translation>
    </message>
    <message>
        <source>Name the one that is meant by its id, as in id:…</source>
        <translation>Ange den avsedda med dess id, som i id:…</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>Add it; “tandemctl --help” tells how.</source>
        <translation>Lägg till det; ”tandemctl --help” visar hur.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>”%1” är ett argument för mycket.</translation>
    </message>
    <message>
        <source>Leave it out; an argument with blanks in it stands in quotation marks.</source>
        <translation>Utelämna det; ett argument med blanksteg skrivs inom citattecken.</translation>
    </message>
    <message>
        <source>The file “%7” is not what it should be: %1</source>
        <translation>Filen ”%7” är inte vad den ska vara: %1</translation>
    </message>
    <message>
        <source>Correct the file, or name another one. Nothing was changed.</source>
        <translation>Rätta filen, eller ange en annan. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file “%7” is not what it should be in line %8: %1</source>
        <translation>Filen ”%7” är inte vad den ska vara på rad %8: %1</translation>
    </message>
    <message>
        <source>The field “%9” in the file “%7” has a wrong value: %1</source>
        <translation>Fältet ”%9” i filen ”%7” har ett felaktigt värde: %1</translation>
    </message>
    <message>
        <source>Correct the field. Nothing was changed.</source>
        <translation>Rätta fältet. Inget ändrades.</translation>
    </message>
    <message>
        <source>The field “%9” in line %8 of the file “%7” has a wrong value: %1</source>
        <translation>Fältet ”%9” på rad %8 i filen ”%7” har ett felaktigt värde: %1</translation>
    </message>
    <message>
        <source>The plan in “%7” is not what the rules make of its act: it was altered, or made for another pair.</source>
        <translation>Planen i ”%7” är inte vad reglerna gör av dess åtgärd: den har ändrats, eller gjorts för ett annat par.</translation>
    </message>
    <message>
        <source>Make the plan again with --dry-run. Nothing was changed.</source>
        <translation>Gör om planen med --dry-run. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%7” is no workspace of Tandem.</source>
        <translation>”%7” är ingen arbetsyta för Tandem.</translation>
    </message>
    <message>
        <source>Name a workspace, or make one with “tandemctl new” or “tandemctl import”.</source>
        <translation>Ange en arbetsyta, eller skapa en med ”tandemctl new” eller ”tandemctl import”.</translation>
    </message>
    <message>
        <source>“%7” exists already.</source>
        <translation>”%7” finns redan.</translation>
    </message>
    <message>
        <source>Choose another name; an import replaces the content with --replace.</source>
        <translation>Välj ett annat namn; en import ersätter innehållet med --replace.</translation>
    </message>
    <message>
        <source>Nothing in “%7” was recognized.</source>
        <translation>Inget i ”%7” kändes igen.</translation>
    </message>
    <message>
        <source>Name the files after the resource that they hold, such as users.json.</source>
        <translation>Namnge filerna efter resursen de innehåller, till exempel users.json.</translation>
    </message>
    <message>
        <source>“%7” was made by a newer version of Tandem.</source>
        <translation>”%7” skapades av en nyare version av Tandem.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Öppna den med den versionen. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%7” is not there.</source>
        <translation>”%7” finns inte.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Kontrollera sökvägen.</translation>
    </message>
    <message>
        <source>“%7” can&apos;t be written to.</source>
        <translation>Det går inte att skriva till ”%7”.</translation>
    </message>
    <message>
        <source>Copy it to a folder where writing is allowed. Nothing was changed.</source>
        <translation>Kopiera den till en mapp där skrivning är tillåten. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk that holds “%7” is full.</source>
        <translation>Disken med ”%7” är full.</translation>
    </message>
    <message>
        <source>Make room and try again. Nothing was changed.</source>
        <translation>Frigör utrymme och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%7” lies on a network file system, where it could be damaged.</source>
        <translation>”%7” ligger på ett nätverksfilsystem, där den kan skadas.</translation>
    </message>
    <message>
        <source>Copy it to a local disk and open it there.</source>
        <translation>Kopiera den till en lokal disk och öppna den där.</translation>
    </message>
    <message>
        <source>“%7” is being written to by another program.</source>
        <translation>Ett annat program skriver till ”%7”.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was changed.</source>
        <translation>Vänta en stund och försök igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%7” is damaged: %1</source>
        <translation>”%7” är skadad: %1</translation>
    </message>
    <message>
        <source>Go back to a copy. The damaged file was left as it is.</source>
        <translation>Gå tillbaka till en kopia. Den skadade filen lämnades som den är.</translation>
    </message>
    <message>
        <source>Reading or writing “%7” failed: %1</source>
        <translation>Läsning eller skrivning av ”%7” misslyckades: %1</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the folder, then try again.</source>
        <translation>Kontrollera disken och rättigheterna på mappen, och försök sedan igen.</translation>
    </message>
    <message>
        <source>Tandem itself failed: %1</source>
        <translation>Tandem självt misslyckades: %1</translation>
    </message>
    <message>
        <source>Report this with the command that led to it.</source>
        <translation>Rapportera detta med kommandot som ledde till det.</translation>
    </message>
    <message>
        <source>to be given once</source>
        <translation>att anges en gång</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>ett heltal över noll</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>en e-postadress</translation>
    </message>
    <message>
        <source>a duration such as P8D or PT1H30M</source>
        <translation>en varaktighet som P8D eller PT1H30M</translation>
    </message>
    <message>
        <source>shared, managed or data</source>
        <translation>shared, managed eller data</translation>
    </message>
    <message>
        <source>app, script, data-connection, reload-schedule, automation, automation-connection, data-file, note, alert, notification, subscription, api-key, preparation or dataset</source>
        <translation>app, script, data-connection, reload-schedule, automation, automation-connection, data-file, note, alert, notification, subscription, api-key, preparation eller dataset</translation>
    </message>
    <message>
        <source>qlik-account, idp or anonymous</source>
        <translation>qlik-account, idp eller anonymous</translation>
    </message>
    <message>
        <source>facilitator, producer, codeveloper, consumer, dataconsumer, datapreview, contributor, publisher, operator, basicconsumer; on the Talend side VIEW, AUTHOR, EXECUTE, PUBLISH or MANAGE</source>
        <translation>facilitator, producer, codeveloper, consumer, dataconsumer, datapreview, contributor, publisher, operator, basicconsumer; på Talend-sidan VIEW, AUTHOR, EXECUTE, PUBLISH eller MANAGE</translation>
    </message>
    <message>
        <source>qlik or talend</source>
        <translation>qlik eller talend</translation>
    </message>
    <message>
        <source>en, fr or sv</source>
        <translation>en, fr eller sv</translation>
    </message>
    <message>
        <source>empty, demo or unpaired</source>
        <translation>empty, demo eller unpaired</translation>
    </message>
    <message>
        <source>json, csv or xlsx</source>
        <translation>json, csv eller xlsx</translation>
    </message>
    <message>
        <source>user-based or capacity</source>
        <translation>user-based eller capacity</translation>
    </message>
    <message>
        <source>users, accounts, roles, groups, rights, spaces, content, tenant, todo or audit</source>
        <translation>users, accounts, roles, groups, rights, spaces, content, tenant, todo eller audit</translation>
    </message>
    <message>
        <source>The user “%2” (%1) was deleted.</source>
        <translation>Användaren ”%2” (%1) har tagits bort.</translation>
    </message>
    <message>
        <source>Name somebody else; a deleted user can only own things.</source>
        <translation>Ange någon annan; en borttagen användare kan bara äga saker.</translation>
    </message>
    <message>
        <source>a port from 0 to 65535</source>
        <translation>en port från 0 till 65535</translation>
    </message>
    <message>
        <source>a text of visible ASCII characters without blanks</source>
        <translation>en text av synliga ASCII-tecken utan blanksteg</translation>
    </message>
    <message>
        <source>off, on, or x and a number, such as x10</source>
        <translation>off, on, eller x och ett tal, till exempel x10</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Parted by commas, semicolons, blanks or line breaks</source>
        <translation>Åtskilda av komman, semikolon, blanksteg eller radbrytningar</translation>
    </message>
    <message>
        <source>Delete takes an entry out</source>
        <translation>Delete tar bort en post</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valda</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>value of an optional field</comment>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Qlik Account</source>
        <translation>Qlik Account</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitetsleverantör</translation>
    </message>
    <message>
        <source>Anonymous link</source>
        <translation>Anonym länk</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>timme</numerusform>
            <numerusform>timmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>The field “%1” is empty.</source>
        <translation>Fältet ”%1” är tomt.</translation>
    </message>
    <message>
        <source>It has to be filled in.</source>
        <translation>Det måste fyllas i.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” (%2).</source>
        <comment>what was typed, the field</comment>
        <translation>Inget heter ”%1” (%2).</translation>
    </message>
    <message>
        <source>Type a few letters and choose from what comes up.</source>
        <translation>Skriv några bokstäver och välj bland förslagen.</translation>
    </message>
    <message>
        <source>“%1” (%2) can mean: %3.</source>
        <comment>what was typed, the field, the candidates</comment>
        <translation>”%1” (%2) kan betyda: %3.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Invite %1 in Talend Cloud</source>
        <translation>Bjud in %1 i Talend Cloud</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Bjud in %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Skicka inbjudan till %1 igen</translation>
    </message>
    <message>
        <source>Delete the invitation of %1</source>
        <translation>Ta bort inbjudan till %1</translation>
    </message>
    <message>
        <source>%1 signs up</source>
        <translation>%1 registrerar sig</translation>
    </message>
    <message>
        <source>An invited person signs up</source>
        <translation>En inbjuden person registrerar sig</translation>
    </message>
    <message>
        <source>%1 signs in to Talend Cloud</source>
        <translation>%1 loggar in i Talend Cloud</translation>
    </message>
    <message>
        <source>%1 signs in</source>
        <translation>%1 loggar in</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Någon loggar in</translation>
    </message>
    <message>
        <source>Edit the profile of %1</source>
        <translation>Redigera profilen för %1</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Aktivera %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Inaktivera %1</translation>
    </message>
    <message>
        <source>Delete %1 in Talend Cloud only</source>
        <translation>Ta bort %1 bara i Talend Cloud</translation>
    </message>
    <message>
        <source>Delete %1 on both sides</source>
        <translation>Ta bort %1 på båda sidor</translation>
    </message>
    <message>
        <source>Link the Talend account %2 to %1</source>
        <translation>Länka Talend-kontot %2 till %1</translation>
    </message>
    <message>
        <source>Assign an entitlement to %1</source>
        <translation>Tilldela %1 en användarrättighet</translation>
    </message>
    <message>
        <source>Take the entitlement from %1</source>
        <translation>Återkalla användarrättigheten från %1</translation>
    </message>
    <message>
        <source>Assign the role %2 to %1 in Talend Cloud</source>
        <translation>Tilldela %1 rollen %2 i Talend Cloud</translation>
    </message>
    <message>
        <source>Assign the role %2 to %1</source>
        <translation>Tilldela %1 rollen %2</translation>
    </message>
    <message numerus="yes">
        <source>Assign the role %1 to %Ln user(s)</source>
        <translation>
            <numerusform>Tilldela %Ln användare rollen %1</numerusform>
            <numerusform>Tilldela %Ln användare rollen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the role %2 from %1</source>
        <translation>Ta bort rollen %2 från %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the role %1 from %Ln user(s)</source>
        <translation>
            <numerusform>Ta bort rollen %1 från %Ln användare</numerusform>
            <numerusform>Ta bort rollen %1 från %Ln användare</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the role %1 in Talend Cloud</source>
        <translation>Skapa rollen %1 i Talend Cloud</translation>
    </message>
    <message>
        <source>Create the role %1</source>
        <translation>Skapa rollen %1</translation>
    </message>
    <message>
        <source>Rename the role %1 to %2</source>
        <translation>Byt namn på rollen %1 till %2</translation>
    </message>
    <message>
        <source>Delete the role %1 on both sides</source>
        <translation>Ta bort rollen %1 på båda sidor</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln permission(s) to the role %1</source>
        <translation>
            <numerusform>Lägg till %Ln behörighet i rollen %1</numerusform>
            <numerusform>Lägg till %Ln behörigheter i rollen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln permission(s) from the role %1</source>
        <translation>
            <numerusform>Ta bort %Ln behörighet från rollen %1</numerusform>
            <numerusform>Ta bort %Ln behörigheter från rollen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the group %1</source>
        <translation>Skapa gruppen %1</translation>
    </message>
    <message>
        <source>Delete the group %1</source>
        <translation>Ta bort gruppen %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to the group %1</source>
        <translation>
            <numerusform>Lägg till %Ln användare i gruppen %1</numerusform>
            <numerusform>Lägg till %Ln användare i gruppen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from the group %1</source>
        <translation>
            <numerusform>Ta bort %Ln användare från gruppen %1</numerusform>
            <numerusform>Ta bort %Ln användare från gruppen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the role %2 to the group %1</source>
        <translation>Tilldela gruppen %1 rollen %2</translation>
    </message>
    <message>
        <source>Take the role %2 from the group %1</source>
        <translation>Ta bort rollen %2 från gruppen %1</translation>
    </message>
    <message>
        <source>Assign the role %1 to everyone automatically</source>
        <translation>Tilldela alla rollen %1 automatiskt</translation>
    </message>
    <message>
        <source>Stop assigning the role %1 to everyone</source>
        <translation>Sluta tilldela alla rollen %1</translation>
    </message>
    <message>
        <source>Set the default permissions</source>
        <translation>Ange standardbehörigheterna</translation>
    </message>
    <message>
        <source>Turn on licence auto-assignment</source>
        <translation>Slå på automatisk licenstilldelning</translation>
    </message>
    <message>
        <source>Turn off licence auto-assignment</source>
        <translation>Stäng av automatisk licenstilldelning</translation>
    </message>
    <message numerus="yes">
        <source>Let invitations expire after %Ln day(s)</source>
        <translation>
            <numerusform>Låt inbjudningar gå ut efter %Ln dag</numerusform>
            <numerusform>Låt inbjudningar gå ut efter %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair the two tenants</source>
        <translation>Koppla ihop de två klientorganisationerna</translation>
    </message>
    <message>
        <source>Synchronize %1</source>
        <translation>Synkronisera %1</translation>
    </message>
    <message>
        <source>Synchronize both sides</source>
        <translation>Synkronisera båda sidor</translation>
    </message>
    <message>
        <source>Configure the identity provider %1</source>
        <translation>Konfigurera identitetsleverantören %1</translation>
    </message>
    <message>
        <source>Activate the identity provider %1</source>
        <translation>Aktivera identitetsleverantören %1</translation>
    </message>
    <message>
        <source>Deactivate the identity provider %1</source>
        <translation>Inaktivera identitetsleverantören %1</translation>
    </message>
    <message>
        <source>Set what the simulated identity provider knows of a person</source>
        <translation>Ange vad den simulerade identitetsleverantören vet om en person</translation>
    </message>
    <message numerus="yes">
        <source>Move the rehearsal clock on by %Ln day(s)</source>
        <translation>
            <numerusform>Ställ fram övningsklockan %Ln dag</numerusform>
            <numerusform>Ställ fram övningsklockan %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the rehearsal clock on by %Ln hour(s)</source>
        <translation>
            <numerusform>Ställ fram övningsklockan %Ln timme</numerusform>
            <numerusform>Ställ fram övningsklockan %Ln timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the space %1</source>
        <translation>Skapa utrymmet %1</translation>
    </message>
    <message>
        <source>Rename the space %1 to %2</source>
        <translation>Byt namn på utrymmet %1 till %2</translation>
    </message>
    <message>
        <source>Delete the space %1</source>
        <translation>Ta bort utrymmet %1</translation>
    </message>
    <message>
        <source>Set the roles of %1 in the space %2</source>
        <translation>Ange rollerna för %1 i utrymmet %2</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Skapa %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Hand over everything owned by %1 to %2</source>
        <translation>Lämna över allt som ägs av %1 till %2</translation>
    </message>
    <message>
        <source>Change the owner of %1 to %2</source>
        <translation>Byt ägare för %1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>Change the owner of %Ln item(s) to %1</source>
        <translation>
            <numerusform>Byt ägare till %1 för %Ln objekt</numerusform>
            <numerusform>Byt ägare till %1 för %Ln objekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to the personal space of the owner</source>
        <translation>
            <numerusform>Flytta %Ln objekt till ägarens personliga utrymme</numerusform>
            <numerusform>Flytta %Ln objekt till ägarens personliga utrymme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln item(s) to the space %1</source>
        <translation>
            <numerusform>Flytta %Ln objekt till utrymmet %1</numerusform>
            <numerusform>Flytta %Ln objekt till utrymmet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Supply the credentials of %1</source>
        <translation>Ange inloggningsuppgifterna för %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Slå på %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Stäng av %1</translation>
    </message>
    <message>
        <source>Replace the reload schedule %1</source>
        <translation>Ersätt laddningsschemat %1</translation>
    </message>
    <message>
        <source>Run the reload schedule %1</source>
        <translation>Kör laddningsschemat %1</translation>
    </message>
    <message>
        <source>Turn on anonymous access to %1</source>
        <translation>Slå på anonym åtkomst till %1</translation>
    </message>
    <message>
        <source>Turn off anonymous access to %1</source>
        <translation>Stäng av anonym åtkomst till %1</translation>
    </message>
    <message>
        <source>Reset the anonymous access code of %1</source>
        <translation>Återställ den anonyma åtkomstkoden för %1</translation>
    </message>
    <message>
        <source>Create an API key for %1</source>
        <translation>Skapa en API-nyckel för %1</translation>
    </message>
    <message>
        <source>Revoke the API key %1</source>
        <translation>Återkalla API-nyckeln %1</translation>
    </message>
    <message>
        <source>Rename the group %1 to %2</source>
        <translation>Byt namn på gruppen %1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln address(es) in Talend Cloud</source>
        <translation>
            <numerusform>Bjud in %Ln adress i Talend Cloud</numerusform>
            <numerusform>Bjud in %Ln adresser i Talend Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln address(es)</source>
        <translation>
            <numerusform>Bjud in %Ln adress</numerusform>
            <numerusform>Bjud in %Ln adresser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>tell every act, its keys, its kinds of steps and its rules</source>
        <translation>visa varje åtgärd, dess nycklar, stegtyper och regler</translation>
    </message>
    <message>
        <source>where it is done: qlik unless told otherwise</source>
        <translation>var det görs: qlik om inget annat anges</translation>
    </message>
    <message>
        <source>who acts; else the first active tenant administrator</source>
        <translation>vem som agerar; annars den första aktiva klientorganisationsadministratören</translation>
    </message>
    <message>
        <source>only print the plan</source>
        <translation>skriv bara ut planen</translation>
    </message>
    <message>
        <source>plan one act and carry it out</source>
        <translation>planera en åtgärd och utför den</translation>
    </message>
    <message>
        <source>carry out a plan saved by “act --dry-run --json”</source>
        <translation>utför en plan sparad av ”act --dry-run --json”</translation>
    </message>
    <message>
        <source>tell whether the workspace is sound</source>
        <translation>visa om arbetsytan är hel</translation>
    </message>
    <message>
        <source>by how much, such as P8D or PT1H30M</source>
        <translation>hur mycket, som P8D eller PT1H30M</translation>
    </message>
    <message>
        <source>move the rehearsal time; schedules and expiries due happen</source>
        <translation>flytta fram övningstiden; scheman och utgångsdatum som infaller sker</translation>
    </message>
    <message>
        <source>tell what differs between the two sides</source>
        <translation>visa vad som skiljer de två sidorna åt</translation>
    </message>
    <message>
        <source>answer in JSON</source>
        <translation>svara i JSON</translation>
    </message>
    <message>
        <source>language of the sentences</source>
        <translation>meningarnas språk</translation>
    </message>
    <message>
        <source>tell this</source>
        <translation>visa detta</translation>
    </message>
    <message>
        <source>Usage: tandemctl VERB WORKSPACE … [--json] [--lang en|fr|sv]</source>
        <translation>Användning: tandemctl VERB ARBETSYTA … [--json] [--lang en|fr|sv]</translation>
    </message>
    <message>
        <source>“tandemctl VERB --help” tells the options of a verb. Exit codes: 0 done, 1 refused by a rule, 2 wrong usage or input, 3 a failing environment.</source>
        <translation>”tandemctl VERB --help” visar ett verbs alternativ. Slutkoder: 0 klart, 1 avvisat av en regel, 2 felaktig användning eller indata, 3 fel i miljön.</translation>
    </message>
    <message>
        <source>the folder to write to; made when it is missing</source>
        <translation>mappen att skriva till; skapas om den saknas</translation>
    </message>
    <message>
        <source>json unless told otherwise; xlsx is for reading only</source>
        <translation>json om inget annat anges; xlsx är bara för läsning</translation>
    </message>
    <message>
        <source>write the pair as files</source>
        <translation>skriv paret som filer</translation>
    </message>
    <message>
        <source>take the last act back</source>
        <translation>ångra den senaste åtgärden</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>gör om det som senast ångrades</translation>
    </message>
    <message>
        <source>what the Qlik side&apos;s interface answered: a folder or a file</source>
        <translation>vad Qlik-sidans gränssnitt svarade: en mapp eller fil</translation>
    </message>
    <message>
        <source>what the Talend side&apos;s interface answered</source>
        <translation>vad Talend-sidans gränssnitt svarade</translation>
    </message>
    <message>
        <source>a folder of CSV tables instead</source>
        <translation>en mapp med CSV-tabeller i stället</translation>
    </message>
    <message>
        <source>the two sides are not paired yet</source>
        <translation>de två sidorna är inte hopkopplade än</translation>
    </message>
    <message>
        <source>replace what an existing workspace holds</source>
        <translation>ersätt det som en befintlig arbetsyta innehåller</translation>
    </message>
    <message>
        <source>names the users deleted in Talend, which no dump can tell</source>
        <translation>anger användarna borttagna i Talend, vilket ingen dump kan visa</translation>
    </message>
    <message>
        <source>how many users the Talend side may hold (999)</source>
        <translation>hur många användare Talend-sidan får ha (999)</translation>
    </message>
    <message>
        <source>how many user entitlements there are</source>
        <translation>hur många användarrättigheter det finns</translation>
    </message>
    <message>
        <source>the tenant administrator</source>
        <translation>klientorganisationsadministratören</translation>
    </message>
    <message>
        <source>make a workspace of what the vendors&apos; interfaces answer</source>
        <translation>gör en arbetsyta av vad produkternas gränssnitt svarar</translation>
    </message>
    <message>
        <source>which sample</source>
        <translation>vilket exempel</translation>
    </message>
    <message>
        <source>or a generated pair with so many users</source>
        <translation>eller ett genererat par med så många användare</translation>
    </message>
    <message>
        <source>the same seed gives the same pair (1)</source>
        <translation>samma frö ger samma par (1)</translation>
    </message>
    <message>
        <source>the kind of subscription</source>
        <translation>typen av prenumeration</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>skapa en arbetsyta</translation>
    </message>
    <message>
        <source>only what contains this text</source>
        <translation>bara det som innehåller den här texten</translation>
    </message>
    <message>
        <source>only what this user, nobody or a deleted user owns</source>
        <translation>bara det som den här användaren, ingen eller en borttagen användare äger</translation>
    </message>
    <message>
        <source>only what concerns this user</source>
        <translation>bara det som rör den här användaren</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>högst så många</translation>
    </message>
    <message>
        <source>only the number</source>
        <translation>bara antalet</translation>
    </message>
    <message>
        <source>what that side shows</source>
        <translation>vad den sidan visar</translation>
    </message>
    <message>
        <source>list what is in the pair</source>
        <translation>lista vad som finns i paret</translation>
    </message>
    <message>
        <source>port of the Qlik side; 0, the default, is any free one</source>
        <translation>port för Qlik-sidan; 0, som är förvalt, tar en ledig port</translation>
    </message>
    <message>
        <source>port of the Talend side; 0, the default, is any free one</source>
        <translation>port för Talend-sidan; 0, som är förvalt, tar en ledig port</translation>
    </message>
    <message>
        <source>key that clients present as bearer; else a random one</source>
        <translation>nyckel som klienter visar upp som bearer; annars en slumpad</translation>
    </message>
    <message>
        <source>who the key acts as; else the first active tenant administrator</source>
        <translation>vem nyckeln handlar som; annars den första aktiva klientorganisationsadministratören</translation>
    </message>
    <message>
        <source>turn too many requests away as the vendors do, or N times as many; off by default</source>
        <translation>avvisa för många anrop som leverantörerna gör, eller N gånger så många; av från början</translation>
    </message>
    <message>
        <source>serve the pair to REST clients on this machine, until it is ended</source>
        <translation>erbjud paret till REST-klienter på den här datorn, tills programmet avslutas</translation>
    </message>
    <message>
        <source>Who is disabled? The filters are the vendor&apos;s.</source>
        <translation>Vem är inaktiverad? Filtren är leverantörens.</translation>
    </message>
    <message>
        <source>Give a user a role with Talend permissions: the account that this makes is there at once, on the other port.</source>
        <translation>Ge en användare en roll med Talend-behörigheter: kontot som skapas finns genast där, på den andra porten.</translation>
    </message>
    <message>
        <source>What a rule refuses comes with the rule and what to do next.</source>
        <translation>Det som en regel avvisar kommer med regeln och vad som kan göras i stället.</translation>
    </message>
    <message>
        <source>Every user, page by page.</source>
        <translation>Alla användare, sida för sida.</translation>
    </message>
    <message>
        <source>A role, given to somebody.</source>
        <translation>En roll som ges till någon.</translation>
    </message>
    <message>
        <source>A refusal is an exception with the status.</source>
        <translation>En avvisning är ett undantag med statuskoden.</translation>
    </message>
    <message>
        <source>Examples with curl:</source>
        <translation>Exempel med curl:</translation>
    </message>
    <message>
        <source>Examples with the vendor&apos;s client (Node.js 18 or later):</source>
        <translation>Exempel med leverantörens klient (Node.js 18 eller senare):</translation>
    </message>
</context>
<context>
    <name>JournalLists</name>
    <message>
        <source>Everything</source>
        <comment>in the journal</comment>
        <translation>Allt</translation>
    </message>
    <message>
        <source>About who acts now</source>
        <translation>Om den som agerar nu</translation>
    </message>
</context>
<context>
    <name>MenuActs</name>
    <message>
        <source>%1…</source>
        <comment>an act that asks for more first</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Language of the window.</source>
        <translation>Fönstrets språk.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Fönstrets färger.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Skriv en bild av fönstret och avsluta.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Fönstrets storlek.</translation>
    </message>
    <message>
        <source>Tab to open.</source>
        <translation>Flik att öppna.</translation>
    </message>
    <message>
        <source>Search for this and choose the first row.</source>
        <translation>Sök efter detta och välj första raden.</translation>
    </message>
    <message>
        <source>Show the plan of this act, written as for tandemctl.</source>
        <translation>Visa planen för den här åtgärden, skriven som för tandemctl.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Skriv ut den här hjälpen.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Skriv ut versionen.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Arbetsytan att öppna.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”; it takes %3.</source>
        <translation>--%1 känner inte till ”%2”; det tar %3.</translation>
    </message>
    <message>
        <source>One workspace at a time: “%1” is one too many.</source>
        <translation>En arbetsyta i taget: ”%1” är en för mycket.</translation>
    </message>
    <message>
        <source>The console for a pair of Qlik Cloud and Talend Cloud tenants.</source>
        <translation>Konsolen för ett par klientorganisationer, Qlik Cloud och Talend Cloud.</translation>
    </message>
</context>
<context>
    <name>RoleLines</name>
    <message>
        <source>Kind</source>
        <comment>of a role</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a role</comment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln behörighet</numerusform>
            <numerusform>%Ln behörigheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be changed</source>
        <translation>Kan inte ändras</translation>
    </message>
    <message>
        <source>ID in Qlik Cloud</source>
        <translation>ID i Qlik Cloud</translation>
    </message>
    <message>
        <source>ID in Talend</source>
        <translation>ID i Talend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Innehas</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Opens the list of them</source>
        <translation>Öppnar listan över dem</translation>
    </message>
    <message>
        <source>Through group %1</source>
        <translation>Via gruppen %1</translation>
    </message>
    <message>
        <source>By auto-assign, everybody</source>
        <translation>Genom automatisk tilldelning, alla</translation>
    </message>
    <message>
        <source>In Talend</source>
        <translation>I Talend</translation>
    </message>
    <message>
        <source>Direct holders</source>
        <translation>Direkta innehavare</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Nobody holds it directly.</source>
        <translation>Ingen har den direkt.</translation>
    </message>
</context>
<context>
    <name>RoleLists</name>
    <message>
        <source>All roles</source>
        <translation>Alla roller</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synkroniserade</translation>
    </message>
    <message>
        <source>Distributed from Talend</source>
        <translation>Distribuerade från Talend</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>roles</comment>
        <translation>Anpassade</translation>
    </message>
    <message>
        <source>Built-in, Qlik</source>
        <comment>roles</comment>
        <translation>Inbyggda, Qlik</translation>
    </message>
    <message>
        <source>Built-in, Talend</source>
        <comment>roles</comment>
        <translation>Inbyggda, Talend</translation>
    </message>
    <message>
        <source>Bring Talend access</source>
        <translation>Ger Talend-åtkomst</translation>
    </message>
    <message>
        <source>Held by nobody</source>
        <translation>Innehas av ingen</translation>
    </message>
    <message>
        <source>Every role of both sides.</source>
        <translation>Alla roller på båda sidor.</translation>
    </message>
    <message>
        <source>Roles that exist on both sides.</source>
        <translation>Roller som finns på båda sidor.</translation>
    </message>
    <message>
        <source>Roles that came from Talend.</source>
        <translation>Roller som kom från Talend.</translation>
    </message>
    <message>
        <source>Roles made by administrators.</source>
        <translation>Roller skapade av administratörer.</translation>
    </message>
    <message>
        <source>They stay in Qlik Cloud; Talend does not show them.</source>
        <translation>De stannar i Qlik Cloud; Talend visar dem inte.</translation>
    </message>
    <message>
        <source>Talend&apos;s own roles, which Qlik Cloud shows as custom roles.</source>
        <translation>Talends egna roller, som Qlik Cloud visar som anpassade roller.</translation>
    </message>
    <message>
        <source>Whoever is given one of them directly gets a Talend account.</source>
        <translation>Den som får en av dem direkt får ett Talend-konto.</translation>
    </message>
    <message>
        <source>Nobody holds them directly, by group or automatically.</source>
        <translation>Ingen har dem direkt, via grupp eller automatiskt.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Who is listed where</source>
        <translation>Vem som listas var</translation>
    </message>
    <message>
        <source>Qlik Cloud lists every user of both sides; Talend Management Console lists only users with a Talend account.</source>
        <translation>Qlik Cloud listar alla användare på båda sidor; Talend Management Console listar bara användare med ett Talend-konto.</translation>
    </message>
    <message>
        <source>Who gets a Talend account</source>
        <translation>Vem som får ett Talend-konto</translation>
    </message>
    <message>
        <source>A user who directly holds a role with Talend permissions gets a Talend account, whatever the user&apos;s status.</source>
        <translation>En användare som direkt har en roll med Talend-behörigheter får ett Talend-konto, oavsett status.</translation>
    </message>
    <message>
        <source>Synchronization starts at once</source>
        <translation>Synkroniseringen startar genast</translation>
    </message>
    <message>
        <source>Assigning a role with Talend permissions, or adding one to a role somebody holds, synchronizes the user at once.</source>
        <translation>Om en roll med Talend-behörigheter tilldelas, eller om en sådan behörighet läggs till i en roll som någon har, synkroniseras användaren genast.</translation>
    </message>
    <message>
        <source>Groups and auto-assign do not synchronize</source>
        <translation>Grupper och automatisk tilldelning synkroniserar inte</translation>
    </message>
    <message>
        <source>A role held only through a group or auto-assign never makes a Talend account and is not shown on the Talend side.</source>
        <translation>En roll som bara fås via en grupp eller automatisk tilldelning ger aldrig ett Talend-konto och visas inte på Talend-sidan.</translation>
    </message>
    <message>
        <source>The account stays without roles</source>
        <translation>Kontot finns kvar utan roller</translation>
    </message>
    <message>
        <source>A user who loses the last role with Talend permissions keeps the Talend account, without permissions there.</source>
        <translation>En användare som förlorar sin sista roll med Talend-behörigheter behåller Talend-kontot, utan behörigheter där.</translation>
    </message>
    <message>
        <source>Invited in Talend Cloud</source>
        <translation>Inbjuden i Talend Cloud</translation>
    </message>
    <message>
        <source>A user invited in Talend Cloud appears in Qlik Cloud with only the e-mail address, pending until the first sign-in.</source>
        <translation>En användare som bjuds in i Talend Cloud visas i Qlik Cloud med bara e-postadressen, väntande fram till den första inloggningen.</translation>
    </message>
    <message>
        <source>Same e-mail address, one person</source>
        <translation>Samma e-postadress, en person</translation>
    </message>
    <message>
        <source>Accounts with the same e-mail address on both sides are linked, not duplicated.</source>
        <translation>Konton med samma e-postadress på båda sidor länkas och dubbleras inte.</translation>
    </message>
    <message>
        <source>Assignments are the same on both sides</source>
        <translation>Tilldelningarna är desamma på båda sidor</translation>
    </message>
    <message>
        <source>A directly assigned synchronized role is added or removed on the other side too.</source>
        <translation>En synkroniserad roll som tilldelas direkt läggs till eller tas bort även på den andra sidan.</translation>
    </message>
    <message>
        <source>Status is the same on both sides</source>
        <translation>Statusen är densamma på båda sidor</translation>
    </message>
    <message>
        <source>Enabling, disabling or activating a user on one side does the same on the other.</source>
        <translation>Att aktivera eller inaktivera en användare på ena sidan gör detsamma på den andra.</translation>
    </message>
    <message>
        <source>A Talend user takes a Qlik entitlement</source>
        <translation>En Talend-användare tar en Qlik-användarrättighet</translation>
    </message>
    <message>
        <source>A user created in Talend Cloud consumes a Qlik user entitlement, already while pending.</source>
        <translation>En användare som skapas i Talend Cloud förbrukar en Qlik-användarrättighet, redan som väntande.</translation>
    </message>
    <message>
        <source>Groups stay on their side</source>
        <translation>Grupper stannar på sin sida</translation>
    </message>
    <message>
        <source>Groups are never synchronized; neither side shows the other&apos;s groups.</source>
        <translation>Grupper synkroniseras aldrig; ingen sida visar den andras grupper.</translation>
    </message>
    <message>
        <source>Deleted in Qlik Cloud</source>
        <translation>Borttagen i Qlik Cloud</translation>
    </message>
    <message>
        <source>Deleting a user in Qlik Cloud removes the user from both sides.</source>
        <translation>Om en användare tas bort i Qlik Cloud försvinner användaren från båda sidor.</translation>
    </message>
    <message>
        <source>Deleted in Talend Cloud</source>
        <translation>Borttagen i Talend Cloud</translation>
    </message>
    <message>
        <source>Deleting a user in Talend Cloud removes only the Talend account; the Qlik user keeps status, roles and content.</source>
        <translation>Om en användare tas bort i Talend Cloud försvinner bara Talend-kontot; Qlik-användaren behåller status, roller och innehåll.</translation>
    </message>
    <message>
        <source>Back with the next Talend role</source>
        <translation>Tillbaka med nästa Talend-roll</translation>
    </message>
    <message>
        <source>Keep a deleted Talend user away</source>
        <translation>Hindra att en borttagen Talend-användare kommer tillbaka</translation>
    </message>
    <message>
        <source>After deleting a user in Talend, remove the roles with Talend permissions so that access is not restored by accident.</source>
        <translation>Ta bort rollerna med Talend-behörigheter efter att en användare tagits bort i Talend, så att åtkomsten inte återställs av misstag.</translation>
    </message>
    <message>
        <source>One profile for both sides</source>
        <translation>En profil för båda sidor</translation>
    </message>
    <message>
        <source>Name, job title and phone edited on the shared Account page show on both sides.</source>
        <translation>Namn, titel och telefon som ändras på den gemensamma kontosidan visas på båda sidor.</translation>
    </message>
    <message>
        <source>Initial synchronization of users</source>
        <translation>Första synkroniseringen av användare</translation>
    </message>
    <message>
        <source>Pairing links users by e-mail, brings Talend users to Qlik Cloud and makes the accounts that roles call for.</source>
        <translation>Parkopplingen länkar användare via e-post, tar in Talend-användare i Qlik Cloud och skapar de konton som rollerna kräver.</translation>
    </message>
    <message>
        <source>When the sides differ later</source>
        <translation>När sidorna skiljer sig åt senare</translation>
    </message>
    <message>
        <source>Synchronizing makes accounts, Talend roles and statuses as on the Qlik side; it deletes and restores no account.</source>
        <translation>Synkroniseringen rättar konton, Talend-roller och status efter Qlik-sidan; den varken tar bort eller återställer konton.</translation>
    </message>
    <message>
        <source>Custom roles exist on both sides</source>
        <translation>Anpassade roller finns på båda sidor</translation>
    </message>
    <message>
        <source>Custom roles are synchronized; one without Talend permissions shows an empty list in Talend.</source>
        <translation>Anpassade roller synkroniseras; en roll utan Talend-behörigheter visar en tom lista i Talend.</translation>
    </message>
    <message>
        <source>One role, two kinds of permissions</source>
        <translation>En roll, två slags behörigheter</translation>
    </message>
    <message>
        <source>A custom role may hold Qlik and Talend permissions together.</source>
        <translation>En anpassad roll kan ha både Qlik- och Talend-behörigheter.</translation>
    </message>
    <message>
        <source>Talend hides Qlik permissions</source>
        <translation>Talend döljer Qlik-behörigheter</translation>
    </message>
    <message>
        <source>Talend Management Console shows only a role&apos;s Talend permissions; Qlik permissions are visible in Qlik Cloud only.</source>
        <translation>Talend Management Console visar bara en rolls Talend-behörigheter; Qlik-behörigheter syns bara i Qlik Cloud.</translation>
    </message>
    <message>
        <source>Hidden permissions come along</source>
        <translation>Dolda behörigheter följer med</translation>
    </message>
    <message>
        <source>A role assigned on the Talend side also gives the Qlik permissions it holds, which are not shown there.</source>
        <translation>En roll som tilldelas på Talend-sidan ger även sina Qlik-behörigheter, som inte visas där.</translation>
    </message>
    <message>
        <source>Built-in Talend roles are synchronized</source>
        <translation>Inbyggda Talend-roller synkroniseras</translation>
    </message>
    <message>
        <source>Built-in Talend roles exist on both sides.</source>
        <translation>Inbyggda Talend-roller finns på båda sidor.</translation>
    </message>
    <message>
        <source>Built-in Qlik roles stay local</source>
        <translation>Inbyggda Qlik-roller förblir lokala</translation>
    </message>
    <message>
        <source>Built-in Qlik roles exist on the Qlik side only.</source>
        <translation>Inbyggda Qlik-roller finns bara på Qlik-sidan.</translation>
    </message>
    <message>
        <source>Roles through groups stay local</source>
        <translation>Roller via grupper förblir lokala</translation>
    </message>
    <message>
        <source>Roles given through groups or auto-assign are not synchronized.</source>
        <translation>Roller via grupper eller automatisk tilldelning synkroniseras inte.</translation>
    </message>
    <message>
        <source>A role changes on both sides</source>
        <translation>En roll ändras på båda sidor</translation>
    </message>
    <message>
        <source>A new name or other permissions of a role show on both sides; an edit in Talend never touches Qlik permissions.</source>
        <translation>Ett nytt namn eller andra behörigheter för en roll visas på båda sidor; en ändring i Talend rör aldrig Qlik-behörigheter.</translation>
    </message>
    <message>
        <source>A role is deleted on both sides</source>
        <translation>En roll tas bort på båda sidor</translation>
    </message>
    <message>
        <source>Deleting a synchronized role on either side removes it from both; its holders lose it, Talend accounts stay.</source>
        <translation>Om en synkroniserad roll tas bort på ena sidan försvinner den från båda; innehavarna förlorar den, Talend-kontona finns kvar.</translation>
    </message>
    <message>
        <source>Deleting in Talend takes hidden permissions along</source>
        <translation>Borttagning i Talend tar med sig dolda behörigheter</translation>
    </message>
    <message>
        <source>A role deleted in Talend also takes its Qlik permissions from everybody who uses them.</source>
        <translation>En roll som tas bort i Talend tar också sina Qlik-behörigheter från alla som använder dem.</translation>
    </message>
    <message>
        <source>One permission, many accounts</source>
        <translation>En behörighet, många konton</translation>
    </message>
    <message>
        <source>A Talend permission added to a role makes a Talend account for each direct member without one.</source>
        <translation>En Talend-behörighet som läggs till i en roll ger ett Talend-konto till varje direkt medlem som saknar ett.</translation>
    </message>
    <message>
        <source>The Talend side is limited</source>
        <translation>Talend-sidan är begränsad</translation>
    </message>
    <message>
        <source>Talend Management Console holds a limited number of users, 999 by default; an act that would pass it is refused as a whole.</source>
        <translation>Talend Management Console rymmer ett begränsat antal användare, 999 som standard; en åtgärd som skulle överskrida det avvisas helt.</translation>
    </message>
    <message>
        <source>Role distributed from Talend</source>
        <translation>Roll distribuerad från Talend</translation>
    </message>
    <message>
        <source>A role that came from Talend appears in Qlik Cloud as a custom role with the label “Role distributed from Talend”.</source>
        <translation>En roll som kommer från Talend visas i Qlik Cloud som en anpassad roll med etiketten ”Roll distribuerad från Talend”.</translation>
    </message>
    <message>
        <source>The section for Talend permissions</source>
        <translation>Avsnittet för Talend-behörigheter</translation>
    </message>
    <message>
        <source>In Qlik Cloud a role&apos;s Talend permissions stand in the section “Talend Cloud permissions” and can be added to any custom role.</source>
        <translation>I Qlik Cloud finns en rolls Talend-behörigheter i avsnittet ”Talend Cloud-behörigheter” och kan läggas till i alla anpassade roller.</translation>
    </message>
    <message>
        <source>Roles are managed on both sides</source>
        <translation>Roller hanteras på båda sidor</translation>
    </message>
    <message>
        <source>Roles can be created, edited and assigned from either side.</source>
        <translation>Roller kan skapas, redigeras och tilldelas från båda sidor.</translation>
    </message>
    <message>
        <source>Same role name at initial synchronization</source>
        <translation>Samma rollnamn vid den första synkroniseringen</translation>
    </message>
    <message>
        <source>When both sides have a role of the same name at pairing, both are kept and a number is appended to the Talend one.</source>
        <translation>Om båda sidor har en roll med samma namn vid parkopplingen behålls båda, och Talend-rollen får ett nummer efter namnet.</translation>
    </message>
    <message>
        <source>Same role name afterwards</source>
        <translation>Samma rollnamn därefter</translation>
    </message>
    <message>
        <source>After pairing, roles of the same name on both sides are one role: linked, with the permissions of both.</source>
        <translation>Efter parkopplingen är roller med samma namn på båda sidor en enda roll: länkade, med bådas behörigheter.</translation>
    </message>
    <message>
        <source>Built-in roles that can&apos;t be changed</source>
        <translation>Inbyggda roller som inte kan ändras</translation>
    </message>
    <message>
        <source>Built-in Qlik roles and the Talend role Security Administrator can&apos;t be renamed, edited or deleted.</source>
        <translation>Inbyggda Qlik-roller och Talend-rollen Security Administrator kan inte byta namn, redigeras eller tas bort.</translation>
    </message>
    <message>
        <source>A role with both kinds of permissions</source>
        <translation>En roll med behörigheter av båda slagen</translation>
    </message>
    <message>
        <source>Assigned in Qlik Cloud, such a role makes the Talend account, and each side allows what its own permissions allow.</source>
        <translation>När en sådan roll tilldelas i Qlik Cloud skapas Talend-kontot, och varje sida tillåter det som dess egna behörigheter tillåter.</translation>
    </message>
    <message>
        <source>Which roles are listed where</source>
        <translation>Vilka roller som listas var</translation>
    </message>
    <message>
        <source>Qlik Cloud lists every role of both sides; Talend lists all but the built-in Qlik roles.</source>
        <translation>Qlik Cloud listar alla roller på båda sidor; Talend listar alla utom de inbyggda Qlik-rollerna.</translation>
    </message>
    <message>
        <source>The first user</source>
        <translation>Den första användaren</translation>
    </message>
    <message>
        <source>Whoever creates the tenant is its service account owner, first tenant administrator and only user.</source>
        <translation>Den som skapar klientorganisationen är dess servicekontoägare, första administratör och enda användare.</translation>
    </message>
    <message>
        <source>Invitations or identity provider</source>
        <translation>Inbjudningar eller identitetsleverantör</translation>
    </message>
    <message>
        <source>Users join through an identity provider or through e-mail invitations, not both.</source>
        <translation>Användare ansluter via en identitetsleverantör eller via e-postinbjudningar, inte båda.</translation>
    </message>
    <message>
        <source>Invitations end with activation</source>
        <translation>Inbjudningarna upphör med aktiveringen</translation>
    </message>
    <message>
        <source>Invitations stay possible until the identity provider is activated; from then on they are refused.</source>
        <translation>Inbjudningar är möjliga tills identitetsleverantören aktiveras; därefter avvisas de.</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Att bjuda in</translation>
    </message>
    <message>
        <source>A tenant administrator invites one or several addresses; bad or known ones are reported and left out.</source>
        <translation>En klientorganisationsadministratör bjuder in en eller flera adresser; felaktiga eller kända adresser rapporteras och utelämnas.</translation>
    </message>
    <message>
        <source>An invitation is pending</source>
        <translation>En inbjudan väntar</translation>
    </message>
    <message>
        <source>An invited user is listed as pending, with the date on which the link expires.</source>
        <translation>En inbjuden användare listas som väntande, med det datum då länken upphör.</translation>
    </message>
    <message>
        <source>Signing up</source>
        <translation>Att registrera sig</translation>
    </message>
    <message>
        <source>An invited person who signs up in time becomes active; an expired link is refused.</source>
        <translation>En inbjuden person som registrerar sig i tid blir aktiv; en utgången länk avvisas.</translation>
    </message>
    <message>
        <source>Resending an invitation</source>
        <translation>Att skicka en inbjudan igen</translation>
    </message>
    <message>
        <source>A resent invitation gets a new link and a new expiry date; the old link no longer works.</source>
        <translation>En inbjudan som skickas igen får en ny länk och ett nytt utgångsdatum; den gamla länken fungerar inte längre.</translation>
    </message>
    <message>
        <source>Deleting an invitation</source>
        <translation>Att ta bort en inbjudan</translation>
    </message>
    <message>
        <source>A deleted invitation is gone, and its link is refused even before its expiry date.</source>
        <translation>En borttagen inbjudan är borta, och dess länk avvisas även före utgångsdatumet.</translation>
    </message>
    <message>
        <source>Signing in through the identity provider</source>
        <translation>Att logga in via identitetsleverantören</translation>
    </message>
    <message>
        <source>A person is found by subject, then by e-mail, else becomes a new active user; one unknown to the provider is refused.</source>
        <translation>En person hittas via ämne, sedan via e-post, annars blir personen en ny aktiv användare; en som leverantören inte känner till avvisas.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>An active user is fully registered and can be disabled.</source>
        <translation>En aktiv användare är fullt registrerad och kan inaktiveras.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>A pending user is invited but not registered, and becomes active only by signing up.</source>
        <translation>En väntande användare är inbjuden men inte registrerad, och blir aktiv bara genom att registrera sig.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>A disabled user loses the entitlement, can&apos;t sign in, and has all alerts disabled.</source>
        <translation>En inaktiverad användare förlorar användarrättigheten, kan inte logga in och får alla aviseringar inaktiverade.</translation>
    </message>
    <message>
        <source>No other change of status</source>
        <translation>Ingen annan statusändring</translation>
    </message>
    <message>
        <source>A status changes only from pending to active, and between active and disabled.</source>
        <translation>En status ändras bara från väntande till aktiv, och mellan aktiv och inaktiverad.</translation>
    </message>
    <message>
        <source>Deleted is final</source>
        <translation>Borttagen är slutgiltigt</translation>
    </message>
    <message>
        <source>A deleted user is no longer listed; only an opaque ID remains.</source>
        <translation>En borttagen användare listas inte längre; bara ett anonymt ID finns kvar.</translation>
    </message>
    <message>
        <source>What the users list shows</source>
        <translation>Vad användarlistan visar</translation>
    </message>
    <message>
        <source>The list shows each user&apos;s name, e-mail, user ID, IdP subject, status, roles and, while pending, the expiry date.</source>
        <translation>Listan visar varje användares namn, e-post, användar-ID, IdP-ämne, status, roller och, som väntande, utgångsdatum.</translation>
    </message>
    <message>
        <source>What search finds</source>
        <translation>Vad sökningen hittar</translation>
    </message>
    <message>
        <source>Search covers name, user ID, IdP subject and e-mail.</source>
        <translation>Sökningen omfattar namn, användar-ID, IdP-ämne och e-post.</translation>
    </message>
    <message>
        <source>The menu of a row</source>
        <translation>En rads meny</translation>
    </message>
    <message>
        <source>Each row offers roles, enabling or disabling, and deleting; a pending one resending and deleting the invitation.</source>
        <translation>Varje rad erbjuder roller, aktivering eller inaktivering och borttagning; en väntande att skicka igen och ta bort inbjudan.</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>Namnar</translation>
    </message>
    <message>
        <source>Users of the same name are told apart by the IdP subject.</source>
        <translation>Användare med samma namn skiljs åt med IdP-ämnet.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Användarrättigheter</translation>
    </message>
    <message>
        <source>An active user may use what the entitlement allows; a tenant administrator assigns or revokes it.</source>
        <translation>En aktiv användare får använda det som användarrättigheten tillåter; en klientorganisationsadministratör tilldelar eller återkallar den.</translation>
    </message>
    <message>
        <source>Entitlement on joining</source>
        <translation>Användarrättighet vid anslutning</translation>
    </message>
    <message>
        <source>Who joins gets a free entitlement while licence auto-assignment is on; without a free one, the user is active without it.</source>
        <translation>Den som ansluter får en ledig rättighet om automatisk licenstilldelning är på; utan en ledig är användaren aktiv utan rättighet.</translation>
    </message>
    <message>
        <source>Who may delete a user</source>
        <translation>Vem som får ta bort en användare</translation>
    </message>
    <message>
        <source>A tenant administrator deletes one user at a time, never oneself, after a confirmation.</source>
        <translation>En klientorganisationsadministratör tar bort en användare i taget, aldrig sig själv, efter en bekräftelse.</translation>
    </message>
    <message>
        <source>The entitlement is freed</source>
        <translation>Användarrättigheten frigörs</translation>
    </message>
    <message>
        <source>Deleting an active user frees the entitlement; a disabled user&apos;s was freed before.</source>
        <translation>När en aktiv användare tas bort frigörs rättigheten; en inaktiverad användares frigjordes tidigare.</translation>
    </message>
    <message>
        <source>Deleting a pending user</source>
        <translation>Att ta bort en väntande användare</translation>
    </message>
    <message>
        <source>The record of a pending user goes, the invitation link is refused, an entitlement it held is free.</source>
        <translation>Posten för en väntande användare försvinner, inbjudningslänken avvisas, en rättighet som den hade blir ledig.</translation>
    </message>
    <message>
        <source>Personal data are removed</source>
        <translation>Personuppgifter tas bort</translation>
    </message>
    <message>
        <source>Everything that identifies the person is removed from the pair and its history; the audit keeps the opaque ID.</source>
        <translation>Allt som kan kopplas till personen tas bort ur paret och dess historik; granskningsloggen behåller det anonyma ID:t.</translation>
    </message>
    <message>
        <source>The session ends</source>
        <translation>Sessionen avslutas</translation>
    </message>
    <message>
        <source>A deleted user who is signed in loses the session.</source>
        <translation>En borttagen användare som är inloggad förlorar sin session.</translation>
    </message>
    <message>
        <source>Coming back through the identity provider</source>
        <translation>Att komma tillbaka via identitetsleverantören</translation>
    </message>
    <message>
        <source>With your own identity provider a deleted person can sign in again as a new user; delete at the provider first.</source>
        <translation>Med en egen identitetsleverantör kan en borttagen person logga in igen som ny användare; ta bort personen hos leverantören först.</translation>
    </message>
    <message>
        <source>Qlik Account stays</source>
        <translation>Qlik Account finns kvar</translation>
    </message>
    <message>
        <source>A deleted person with a Qlik Account can&apos;t sign in until invited again; the Qlik Account itself is not deleted.</source>
        <translation>En borttagen person med ett Qlik Account kan inte logga in förrän hen bjuds in igen; själva Qlik Account tas inte bort.</translation>
    </message>
    <message>
        <source>API keys are revoked</source>
        <translation>API-nycklar återkallas</translation>
    </message>
    <message>
        <source>The API keys of a deleted user no longer work.</source>
        <translation>En borttagen användares API-nycklar fungerar inte längre.</translation>
    </message>
    <message>
        <source>Things stay without an owner</source>
        <translation>Tillgångar blir utan ägare</translation>
    </message>
    <message>
        <source>Spaces, apps, scripts and data connections of a deleted user stay without an owner, and reloads may fail until they get one.</source>
        <translation>En borttagen användares utrymmen, appar, skript och datakopplingar blir utan ägare, och laddningar kan misslyckas tills de får en.</translation>
    </message>
    <message>
        <source>Reload schedules fail</source>
        <translation>Laddningsscheman misslyckas</translation>
    </message>
    <message>
        <source>Reload schedules of a deleted user fail at their next run until they get a new owner or are replaced.</source>
        <translation>En borttagen användares laddningsscheman misslyckas vid nästa körning tills de får en ny ägare eller ersätts.</translation>
    </message>
    <message>
        <source>Alerts and notifications are deleted</source>
        <translation>Aviseringar och meddelanden tas bort</translation>
    </message>
    <message>
        <source>Alerts and notifications owned by a deleted user are deleted too.</source>
        <translation>Aviseringar och meddelanden som ägs av en borttagen användare tas också bort.</translation>
    </message>
    <message>
        <source>The deletion is audited</source>
        <translation>Borttagningen loggas</translation>
    </message>
    <message>
        <source>The audit log records a deletion with opaque IDs and counts; it can be undone only in the session that did it.</source>
        <translation>Granskningsloggen noterar borttagningen med anonyma ID:n och antal; den kan bara ångras i den session som gjorde den.</translation>
    </message>
    <message>
        <source>Anonymous users</source>
        <translation>Anonyma användare</translation>
    </message>
    <message>
        <source>Anonymous users are no members and can&apos;t be deleted; turn off the app&apos;s anonymous access or reset its access code.</source>
        <translation>Anonyma användare är inga medlemmar och kan inte tas bort; stäng av appens anonyma åtkomst eller återställ dess åtkomstkod.</translation>
    </message>
    <message>
        <source>See it before confirming</source>
        <translation>Se det innan du bekräftar</translation>
    </message>
    <message>
        <source>Before a deletion is confirmed, all that follows is counted and listed, and handing everything over is offered.</source>
        <translation>Innan en borttagning bekräftas räknas och listas alla följder, och en överlämning av allt erbjuds.</translation>
    </message>
    <message>
        <source>Tenant administrators and owners</source>
        <translation>Klientorganisationsadministratörer och ägare</translation>
    </message>
    <message>
        <source>A tenant administrator may change the owner of any space and reassign or move any app, script and data connection.</source>
        <translation>En klientorganisationsadministratör får byta ägare till alla utrymmen och omtilldela eller flytta alla appar, skript och datakopplingar.</translation>
    </message>
    <message>
        <source>Analytics administrators and owners</source>
        <translation>Analysadministratörer och ägare</translation>
    </message>
    <message>
        <source>An analytics administrator may change owners and places in shared and managed spaces only.</source>
        <translation>En analysadministratör får bara ändra ägare och platser i delade och hanterade utrymmen.</translation>
    </message>
    <message>
        <source>Data administrators and owners</source>
        <translation>Dataadministratörer och ägare</translation>
    </message>
    <message>
        <source>A data administrator may change owners and places in data spaces only.</source>
        <translation>En dataadministratör får bara ändra ägare och platser i datautrymmen.</translation>
    </message>
    <message>
        <source>Finding things by owner</source>
        <translation>Att hitta efter ägare</translation>
    </message>
    <message>
        <source>Spaces and content can be filtered by owner, by deleted owner and by no owner.</source>
        <translation>Utrymmen och innehåll kan filtreras på ägare, på borttagen ägare och på ingen ägare.</translation>
    </message>
    <message>
        <source>Who can be the new owner</source>
        <translation>Vem som kan bli ny ägare</translation>
    </message>
    <message>
        <source>The new owner must be an active user and not the one leaving; then the item loads and reloads again.</source>
        <translation>Den nya ägaren måste vara en aktiv användare och inte den som slutar; sedan laddas objektet igen.</translation>
    </message>
    <message>
        <source>A reload schedule without an owner</source>
        <translation>Ett laddningsschema utan ägare</translation>
    </message>
    <message>
        <source>A schedule without an owner gets a new one or is replaced; until then its runs fail.</source>
        <translation>Ett schema utan ägare får en ny eller ersätts; till dess misslyckas körningarna.</translation>
    </message>
    <message>
        <source>Many things in one act</source>
        <translation>Många objekt i en åtgärd</translation>
    </message>
    <message>
        <source>Many items change owner or place together or not at all; a refusal lists each offending one.</source>
        <translation>Många objekt byter ägare eller plats tillsammans eller inte alls; ett avslag listar varje hinder.</translation>
    </message>
    <message>
        <source>One tenant administrator must remain</source>
        <translation>En klientorganisationsadministratör måste finnas kvar</translation>
    </message>
    <message>
        <source>No act may leave the tenant without an active tenant administrator, take Tenant Admin from oneself or disable oneself.</source>
        <translation>Ingen åtgärd får lämna klientorganisationen utan en aktiv klientorganisationsadministratör, ta rollen från en själv eller inaktivera en själv.</translation>
    </message>
    <message>
        <source>The service account owner</source>
        <translation>Servicekontoägaren</translation>
    </message>
    <message>
        <source>Without the service account owner as tenant administrator, a broken identity provider may be impossible to repair.</source>
        <translation>Utan servicekontoägaren som administratör kan en trasig identitetsleverantör bli omöjlig att reparera.</translation>
    </message>
    <message>
        <source>Two users, one e-mail address</source>
        <translation>Två användare, en e-postadress</translation>
    </message>
    <message>
        <source>When two Qlik users bear one e-mail address, no Talend account is made or linked until one of them is picked.</source>
        <translation>När två Qlik-användare har samma e-postadress skapas eller länkas inget Talend-konto förrän en av dem har valts.</translation>
    </message>
    <message>
        <source>The Talend personal space goes</source>
        <translation>Det personliga Talend-utrymmet försvinner</translation>
    </message>
    <message>
        <source>With a Talend account its personal space goes; preparations and datasets that are not shared are lost.</source>
        <translation>Med ett Talend-konto försvinner dess personliga utrymme; förberedelser och datauppsättningar som inte delas går förlorade.</translation>
    </message>
    <message>
        <source>Credentials do not follow</source>
        <translation>Inloggningsuppgifter följer inte med</translation>
    </message>
    <message>
        <source>The new owner of a data connection types its credentials again; reloads that use it fail until then.</source>
        <translation>Den nya ägaren till en datakoppling anger dess inloggningsuppgifter igen; till dess misslyckas laddningar som använder den.</translation>
    </message>
    <message>
        <source>Where things can go</source>
        <translation>Vart objekt kan flyttas</translation>
    </message>
    <message>
        <source>Apps and scripts move between personal and shared spaces; managed apps only between managed spaces.</source>
        <translation>Appar och skript flyttas mellan personliga och delade utrymmen; hanterade appar bara mellan hanterade utrymmen.</translation>
    </message>
    <message>
        <source>Handing over a reload schedule</source>
        <translation>Att lämna över ett laddningsschema</translation>
    </message>
    <message>
        <source>In a live tenant whoever edits a reload schedule owns it; nobody can hand it to a third person.</source>
        <translation>I en verklig klientorganisation äger den som redigerar ett laddningsschema det; ingen kan lämna över det till en tredje person.</translation>
    </message>
    <message>
        <source>From the next sign-in</source>
        <translation>Från nästa inloggning</translation>
    </message>
    <message>
        <source>A changed role assignment counts from the user&apos;s next sign-in.</source>
        <translation>En ändrad rolltilldelning gäller från användarens nästa inloggning.</translation>
    </message>
    <message>
        <source>Full users</source>
        <translation>Fullständiga användare</translation>
    </message>
    <message>
        <source>On older capacity tenants a full-user role costs a basic user a full-user entitlement.</source>
        <translation>I äldre kapacitetsbaserade klientorganisationer kostar en Full User-roll en Basic User en Full User-rättighet.</translation>
    </message>
    <message>
        <source>Where a right comes from</source>
        <translation>Varifrån en behörighet kommer</translation>
    </message>
    <message>
        <source>A right can come from default permissions, auto-assign, a group or a direct assignment, and from several at once.</source>
        <translation>En behörighet kan komma från standardbehörigheter, automatisk tilldelning, en grupp eller en direkt tilldelning, och från flera samtidigt.</translation>
    </message>
    <message>
        <source>Automations, files and subscriptions of a leaver</source>
        <translation>Automatiseringar, filer och prenumerationer för den som slutar</translation>
    </message>
    <message>
        <source>Automations, data files, subscriptions and alerts belong to a leaver&apos;s things too, each with what its transfer costs.</source>
        <translation>Automatiseringar, datafiler, rapportprenumerationer och aviseringar hör också till det någon lämnar efter sig, var och en med vad överlämningen kostar.</translation>
    </message>
    <message>
        <source>Limits and taken names</source>
        <translation>Gränser och upptagna namn</translation>
    </message>
    <message>
        <source>A tenant holds at most 500 custom roles, a group at most 100 roles, and role and space names are unique.</source>
        <translation>En klientorganisation rymmer högst 500 anpassade roller, en grupp högst 100 roller, och namn på roller och utrymmen är unika.</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>Vem som får göra detta</translation>
    </message>
    <message>
        <source>A disabled owner</source>
        <translation>En inaktiverad ägare</translation>
    </message>
    <message>
        <source>Reload schedules and subscriptions of a disabled user stop, and enabling the user does not start them again.</source>
        <translation>En inaktiverad användares laddningsscheman och prenumerationer stannar, och att aktivera användaren startar dem inte igen.</translation>
    </message>
    <message>
        <source>Permissions that a role can&apos;t get</source>
        <translation>Behörigheter som en roll inte kan få</translation>
    </message>
    <message>
        <source>Unknown permissions, those reserved to built-in roles, and Qlik permissions given in Talend are refused.</source>
        <translation>Okända behörigheter, sådana som är reserverade för inbyggda roller och Qlik-behörigheter som ges i Talend avvisas.</translation>
    </message>
    <message>
        <source>One way in</source>
        <translation>En väg in</translation>
    </message>
    <message>
        <source>Window, command line and simulated service run the same rules.</source>
        <translation>Fönstret, kommandoraden och den simulerade tjänsten följer samma regler.</translation>
    </message>
    <message>
        <source>The preview is the act</source>
        <translation>Förhandsgranskningen är åtgärden</translation>
    </message>
    <message>
        <source>What is previewed is carried out unchanged, all of it or nothing, once, and only while the pair has not changed.</source>
        <translation>Det som förhandsgranskas utförs oförändrat, allt eller inget, en gång, och bara så länge paret inte har ändrats.</translation>
    </message>
    <message>
        <source>Every consequence says why</source>
        <translation>Varje följd säger varför</translation>
    </message>
    <message>
        <source>Each consequence names its rule in one sentence.</source>
        <translation>Varje följd nämner sin regel i en mening.</translation>
    </message>
    <message>
        <source>Every refusal helps on</source>
        <translation>Varje avslag hjälper vidare</translation>
    </message>
    <message>
        <source>Each refusal names the rule, the object and what to do next, and changes nothing.</source>
        <translation>Varje avslag nämner regeln, objektet och nästa steg, och ändrar ingenting.</translation>
    </message>
    <message>
        <source>A user deleted in Talend comes back there only by a new direct assignment of a role with Talend permissions, or an invitation in Talend.</source>
        <translation>En användare som tagits bort i Talend kommer tillbaka dit bara genom en ny direkt tilldelning av en roll med Talend-behörigheter eller en inbjudan i Talend.</translation>
    </message>
    <message>
        <source>Users and roles are for tenant administrators, in Talend also for holders of the managing permissions; owners and places are for administrators of the spaces.</source>
        <translation>Användare och roller är för klientorganisationsadministratörer, i Talend även för dem som har hanteringsbehörigheterna; ägare och platser är för utrymmenas administratörer.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Tandem workspaces (*.tandem)</source>
        <translation>Tandem-arbetsytor (*.tandem)</translation>
    </message>
    <message>
        <source>A copy is saved as %1.</source>
        <translation>En kopia sparas som %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%Ln of the items named here no longer exist(s).</source>
        <translation>
            <numerusform>%Ln av de objekt som nämns här finns inte längre.</numerusform>
            <numerusform>%Ln av de objekt som nämns här finns inte längre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) get no other owner: API keys and notifications belong to one person for good.</source>
        <translation>
            <numerusform>%Ln objekt får ingen annan ägare: API-nycklar och meddelanden hör till en person för gott.</numerusform>
            <numerusform>%Ln objekt får ingen annan ägare: API-nycklar och meddelanden hör till en person för gott.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend item(s) need an owner with a Talend account.</source>
        <translation>
            <numerusform>%Ln Talend-objekt behöver en ägare med ett Talend-konto.</numerusform>
            <numerusform>%Ln Talend-objekt behöver en ägare med ett Talend-konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign that user a role with Talend permissions first, or choose somebody else.</source>
        <translation>Tilldela först användaren en roll med Talend-behörigheter, eller välj någon annan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) don&apos;t move on their own: schedules, alerts, subscriptions and notes go where their app goes, API keys and notifications stay with their person.</source>
        <translation>
            <numerusform>%Ln objekt flyttas inte för sig: scheman, aviseringar, prenumerationer och anteckningar följer sin app, API-nycklar och meddelanden stannar hos sin person.</numerusform>
            <numerusform>%Ln objekt flyttas inte för sig: scheman, aviseringar, prenumerationer och anteckningar följer sin app, API-nycklar och meddelanden stannar hos sin person.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the app instead, or leave them out.</source>
        <translation>Flytta appen i stället, eller utelämna dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can&apos;t lie there: apps and scripts move between personal and shared spaces, apps in managed spaces only between managed ones, Talend content only on the Talend side.</source>
        <translation>
            <numerusform>%Ln objekt kan inte ligga där: appar och skript flyttas mellan personliga och delade utrymmen, appar i hanterade utrymmen bara mellan hanterade, Talend-innehåll bara på Talend-sidan.</numerusform>
            <numerusform>%Ln objekt kan inte ligga där: appar och skript flyttas mellan personliga och delade utrymmen, appar i hanterade utrymmen bara mellan hanterade, Talend-innehåll bara på Talend-sidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a space of a type that takes them.</source>
        <translation>Välj ett utrymme av en typ som tar emot dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) have no owner whose personal space could take them.</source>
        <translation>
            <numerusform>%Ln objekt har ingen ägare vars personliga utrymme kan ta emot det.</numerusform>
            <numerusform>%Ln objekt har ingen ägare vars personliga utrymme kan ta emot dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Byt ägare först.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may not change the owner or place of %Ln of these items: that takes an administrator of the spaces concerned. Owning a space, or Can manage in it, isn&apos;t enough.</source>
        <translation>
            <numerusform>%1 får inte ändra ägare eller plats för %Ln av dessa objekt: det krävs en administratör för de berörda utrymmena. Att äga ett utrymme, eller ha Kan hantera i det, räcker inte.</numerusform>
            <numerusform>%1 får inte ändra ägare eller plats för %Ln av dessa objekt: det krävs en administratör för de berörda utrymmena. Att äga ett utrymme, eller ha Kan hantera i det, räcker inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administers shared and managed spaces only; %Ln item(s) lie, or would lie, elsewhere.</source>
        <translation>
            <numerusform>%1 administrerar bara delade och hanterade utrymmen; %Ln objekt ligger, eller skulle ligga, någon annanstans.</numerusform>
            <numerusform>%1 administrerar bara delade och hanterade utrymmen; %Ln objekt ligger, eller skulle ligga, någon annanstans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administers data spaces only; %Ln item(s) lie, or would lie, elsewhere.</source>
        <translation>
            <numerusform>%1 administrerar bara datautrymmen; %Ln objekt ligger, eller skulle ligga, någon annanstans.</numerusform>
            <numerusform>%1 administrerar bara datautrymmen; %Ln objekt ligger, eller skulle ligga, någon annanstans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let a tenant administrator do it, or leave these items out.</source>
        <translation>Låt en klientorganisationsadministratör göra det, eller utelämna dessa objekt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stand in the way, so nothing is changed. Out of your reach: %1. Bound to a person or an app: %2. In need of a Talend account: %3. Not fitting there: %4. Without an owner: %5. Gone meanwhile: %6.</source>
        <translation>
            <numerusform>%Ln objekt är i vägen, så inget ändras. Utom räckhåll för dig: %1. Bundna till en person eller app: %2. Kräver ett Talend-konto: %3. Passar inte där: %4. Utan ägare: %5. Borta sedan dess: %6.</numerusform>
            <numerusform>%Ln objekt är i vägen, så inget ändras. Utom räckhåll för dig: %1. Bundna till en person eller app: %2. Kräver ett Talend-konto: %3. Passar inte där: %4. Utan ägare: %5. Borta sedan dess: %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) get the owner %1.</source>
        <translation>
            <numerusform>%Ln objekt får ägaren %1.</numerusform>
            <numerusform>%Ln objekt får ägaren %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without an owner until now load and reload again.</source>
        <translation>
            <numerusform>%Ln objekt som hittills saknat ägare laddas igen.</numerusform>
            <numerusform>%Ln objekt som hittills saknat ägare laddas igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items named here belong(s) to %1 already.</source>
        <translation>
            <numerusform>%Ln av de objekt som nämns här tillhör redan %1.</numerusform>
            <numerusform>%Ln av de objekt som nämns här tillhör redan %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) and notifications are not handed over: they belong to one person for good.</source>
        <translation>
            <numerusform>%Ln API-nyckel eller meddelande lämnas inte över: det hör till en person för gott.</numerusform>
            <numerusform>%Ln API-nycklar och meddelanden lämnas inte över: de hör till en person för gott.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets the role Can edit in %Ln shared space(s), to work with what lies there.</source>
        <translation>
            <numerusform>%1 får rollen Kan redigera i %Ln delat utrymme, för att arbeta med det som ligger där.</numerusform>
            <numerusform>%1 får rollen Kan redigera i %Ln delade utrymmen, för att arbeta med det som ligger där.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets the role Can manage in %Ln managed space(s), to work with what lies there.</source>
        <translation>
            <numerusform>%1 får rollen Kan hantera i %Ln hanterat utrymme, för att arbeta med det som ligger där.</numerusform>
            <numerusform>%1 får rollen Kan hantera i %Ln hanterade utrymmen, för att arbeta med det som ligger där.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) go to the personal space of %1.</source>
        <translation>
            <numerusform>%Ln objekt flyttas till det personliga utrymmet för %1.</numerusform>
            <numerusform>%Ln objekt flyttas till det personliga utrymmet för %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published app(s) change owner: the products do this by API only, there is no button for it.</source>
        <translation>
            <numerusform>%Ln publicerad app byter ägare: produkterna gör det bara via API, det finns ingen knapp.</numerusform>
            <numerusform>%Ln publicerade appar byter ägare: produkterna gör det bara via API, det finns ingen knapp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheets, bookmarks and stories in %Ln app(s) keep their owners.</source>
        <translation>
            <numerusform>Ark, bokmärken och berättelser i %Ln app behåller sina ägare.</numerusform>
            <numerusform>Ark, bokmärken och berättelser i %Ln appar behåller sina ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lose their credentials: %1 has to type them again.</source>
        <translation>
            <numerusform>%Ln koppling förlorar sina inloggningsuppgifter: %1 måste ange dem igen.</numerusform>
            <numerusform>%Ln kopplingar förlorar sina inloggningsuppgifter: %1 måste ange dem igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) fail until the credentials of their connections are typed again.</source>
        <translation>
            <numerusform>%Ln laddningsschema misslyckas tills inloggningsuppgifterna för dess kopplingar anges igen.</numerusform>
            <numerusform>%Ln laddningsscheman misslyckas tills inloggningsuppgifterna för deras kopplingar anges igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automation(s) lose their run history, and their connections are detached.</source>
        <translation>
            <numerusform>%Ln automatisering förlorar sin körningshistorik, och dess kopplingar lossas.</numerusform>
            <numerusform>%Ln automatiseringar förlorar sin körningshistorik, och deras kopplingar lossas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) move to the personal space of %1.</source>
        <translation>
            <numerusform>%Ln datafil flyttas till det personliga utrymmet för %1.</numerusform>
            <numerusform>%Ln datafiler flyttas till det personliga utrymmet för %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) are switched off by the change of owner, until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln rapportprenumeration stängs av genom ägarbytet, tills någon slår på den igen.</numerusform>
            <numerusform>%Ln rapportprenumerationer stängs av genom ägarbytet, tills någon slår på dem igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) are assigned to %1 here. On a live pair nobody can hand a schedule to somebody else: %1 has to edit it.</source>
        <translation>
            <numerusform>%Ln laddningsschema tilldelas %1 här. I ett verkligt par kan ingen lämna över ett schema till någon annan: %1 måste redigera det.</numerusform>
            <numerusform>%Ln laddningsscheman tilldelas %1 här. I ett verkligt par kan ingen lämna över ett schema till någon annan: %1 måste redigera det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln reload schedule(s) over myself</source>
        <translation>
            <numerusform>Ta över %Ln laddningsschema själv</numerusform>
            <numerusform>Ta över %Ln laddningsscheman själv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no user of the tenant any more.</source>
        <translation>%1 är inte längre användare i klientorganisationen.</translation>
    </message>
    <message>
        <source>%1 is not active.</source>
        <translation>%1 är inte aktiv.</translation>
    </message>
    <message>
        <source>%1 is the one to hand everything over, and can&apos;t be the new owner.</source>
        <translation>%1 är den som lämnar över allt och kan inte bli ny ägare.</translation>
    </message>
    <message>
        <source>An owner is missing.</source>
        <translation>En ägare saknas.</translation>
    </message>
    <message>
        <source>Choose an active user of the tenant.</source>
        <translation>Välj en aktiv användare i klientorganisationen.</translation>
    </message>
    <message>
        <source>Nothing was named.</source>
        <translation>Inget angavs.</translation>
    </message>
    <message>
        <source>Name the items, or the user who owns them.</source>
        <translation>Ange objekten, eller användaren som äger dem.</translation>
    </message>
    <message>
        <source>The space no longer exists.</source>
        <translation>Utrymmet finns inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) move to the space %1.</source>
        <translation>
            <numerusform>%Ln objekt flyttas till utrymmet %1.</numerusform>
            <numerusform>%Ln objekt flyttas till utrymmet %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) move to the personal space of their owner.</source>
        <translation>
            <numerusform>%Ln objekt flyttas till sin ägares personliga utrymme.</numerusform>
            <numerusform>%Ln objekt flyttas till sina ägares personliga utrymmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s), alerts, subscriptions and notes go along with their apps.</source>
        <translation>
            <numerusform>%Ln schema, avisering, prenumeration eller anteckning följer med sin app.</numerusform>
            <numerusform>%Ln scheman, aviseringar, prenumerationer och anteckningar följer med sina appar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the items named here lie(s) there already.</source>
        <translation>
            <numerusform>%Ln av de objekt som nämns här ligger redan där.</numerusform>
            <numerusform>%Ln av de objekt som nämns här ligger redan där.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is so already: nothing would change.</source>
        <translation>%1 är redan så: inget skulle ändras.</translation>
    </message>
    <message>
        <source>There is no such reload schedule any more.</source>
        <translation>Laddningsschemat finns inte längre.</translation>
    </message>
    <message>
        <source>The run of %1 fails: the schedule has no owner.</source>
        <translation>Körningen av %1 misslyckas: schemat har ingen ägare.</translation>
    </message>
    <message>
        <source>The run of %1 fails: what it reloads was deleted.</source>
        <translation>Körningen av %1 misslyckas: det som laddas har tagits bort.</translation>
    </message>
    <message>
        <source>The run of %1 fails: %2 has no owner.</source>
        <translation>Körningen av %1 misslyckas: %2 har ingen ägare.</translation>
    </message>
    <message>
        <source>The run of %1 fails: the data connection %2 has no owner.</source>
        <translation>Körningen av %1 misslyckas: datakopplingen %2 har ingen ägare.</translation>
    </message>
    <message>
        <source>The run of %1 fails: the credentials of %2 have to be typed again by its owner.</source>
        <translation>Körningen av %1 misslyckas: ägaren till %2 måste ange dess inloggningsuppgifter igen.</translation>
    </message>
    <message>
        <source>Give the schedule a new owner, or replace it with a new schedule.</source>
        <translation>Ge schemat en ny ägare, eller ersätt det med ett nytt schema.</translation>
    </message>
    <message>
        <source>Delete the schedule.</source>
        <translation>Ta bort schemat.</translation>
    </message>
    <message>
        <source>Let the owner of the connection type the credentials.</source>
        <translation>Låt kopplingens ägare ange inloggningsuppgifterna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: they have no owner.</source>
        <translation>
            <numerusform>%Ln laddningsschema skulle köras och misslyckades: det har ingen ägare.</numerusform>
            <numerusform>%Ln laddningsscheman skulle köras och misslyckades: de har ingen ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: what they reload was deleted.</source>
        <translation>
            <numerusform>%Ln laddningsschema skulle köras och misslyckades: det som det laddar har tagits bort.</numerusform>
            <numerusform>%Ln laddningsscheman skulle köras och misslyckades: det som de laddar har tagits bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: their app or script has no owner.</source>
        <translation>
            <numerusform>%Ln laddningsschema skulle köras och misslyckades: dess app eller skript har ingen ägare.</numerusform>
            <numerusform>%Ln laddningsscheman skulle köras och misslyckades: deras app eller skript har ingen ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: a data connection has no owner.</source>
        <translation>
            <numerusform>%Ln laddningsschema skulle köras och misslyckades: en datakoppling har ingen ägare.</numerusform>
            <numerusform>%Ln laddningsscheman skulle köras och misslyckades: en datakoppling har ingen ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and failed: a connection waits for its credentials.</source>
        <translation>
            <numerusform>%Ln laddningsschema skulle köras och misslyckades: en koppling väntar på sina inloggningsuppgifter.</numerusform>
            <numerusform>%Ln laddningsscheman skulle köras och misslyckades: en koppling väntar på sina inloggningsuppgifter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) came due and ran. Runs altogether: %1.</source>
        <translation>
            <numerusform>%Ln laddningsschema skulle köras och kördes. Körningar totalt: %1.</numerusform>
            <numerusform>%Ln laddningsscheman skulle köras och kördes. Körningar totalt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new schedule of the same name, owned by %2, takes the place of %1.</source>
        <translation>Ett nytt schema med samma namn, ägt av %2, ersätter %1.</translation>
    </message>
    <message>
        <source>%1 stopped when its owner %2 was disabled.</source>
        <translation>%1 stannade när ägaren %2 inaktiverades.</translation>
    </message>
    <message>
        <source>Enable the user, then the schedule; or give the schedule another owner.</source>
        <translation>Aktivera användaren och sedan schemat; eller ge schemat en annan ägare.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 är avstängt.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Slå på det först.</translation>
    </message>
    <message>
        <source>%1 runs now and succeeds.</source>
        <translation>%1 körs nu och lyckas.</translation>
    </message>
    <message>
        <source>Rehearsal time only moves forward, by at most 100 years at once.</source>
        <translation>Övningstiden går bara framåt, högst 100 år åt gången.</translation>
    </message>
    <message>
        <source>Name a duration, such as P8D for eight days.</source>
        <translation>Ange en varaktighet, till exempel P8D för åtta dagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expire: their links are refused until they are sent again.</source>
        <translation>
            <numerusform>%Ln inbjudan går ut: länken avvisas tills den skickas igen.</numerusform>
            <numerusform>%Ln inbjudningar går ut: länkarna avvisas tills de skickas igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not create this space: that takes an administrator of spaces of the type %2, or for a space of one&apos;s own the role that creates them.</source>
        <translation>%1 får inte skapa utrymmet: det kräver en administratör för utrymmen av typen %2, eller för ett eget utrymme rollen som skapar sådana.</translation>
    </message>
    <message>
        <source>%1 may not change the space %2.</source>
        <translation>%1 får inte ändra utrymmet %2.</translation>
    </message>
    <message>
        <source>Let an administrator, or the owner of %1, do it.</source>
        <translation>Låt en administratör, eller ägaren till %1, göra det.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a space: 1 to 256 characters, none of &quot; * ? &lt; &gt; / | \ and colon.</source>
        <translation>”%1” kan inte vara namn på ett utrymme: 1 till 256 tecken, inget av &quot; * ? &lt; &gt; / | \ och kolon.</translation>
    </message>
    <message>
        <source>There is a space with the name %1 already.</source>
        <translation>Det finns redan ett utrymme med namnet %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Exactly one user or one group can be given a role at a time.</source>
        <translation>Exakt en användare eller en grupp kan få en roll i taget.</translation>
    </message>
    <message>
        <source>Name a user or a group.</source>
        <translation>Ange en användare eller en grupp.</translation>
    </message>
    <message>
        <source>%1 has no Talend account and can&apos;t enter the Talend space %2.</source>
        <translation>%1 har inget Talend-konto och kan inte gå in i Talend-utrymmet %2.</translation>
    </message>
    <message>
        <source>The group no longer exists.</source>
        <translation>Gruppen finns inte längre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be added to %2: Talend spaces take no groups, and groups stay on their side.</source>
        <translation>%1 kan inte läggas till i %2: Talend-utrymmen tar inte emot grupper, och grupper stannar på sin sida.</translation>
    </message>
    <message>
        <source>Name users instead.</source>
        <translation>Ange användare i stället.</translation>
    </message>
    <message>
        <source>No space of the type %1 can be made here: shared, managed and data spaces in Qlik Cloud, plain spaces in Talend. A personal space comes with its user.</source>
        <translation>Inget utrymme av typen %1 kan skapas här: delade, hanterade och datautrymmen i Qlik Cloud, vanliga utrymmen i Talend. Ett personligt utrymme följer med sin användare.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Välj en annan typ.</translation>
    </message>
    <message>
        <source>The space %1 is made; its owner is %2.</source>
        <translation>Utrymmet %1 skapas; ägaren är %2.</translation>
    </message>
    <message>
        <source>The space %1 is made, without an owner.</source>
        <translation>Utrymmet %1 skapas, utan ägare.</translation>
    </message>
    <message>
        <source>The space %1 is called %2 from now on.</source>
        <translation>Utrymmet %1 heter %2 från och med nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) lie in %1; deleting it would leave them without a place.</source>
        <translation>
            <numerusform>%Ln objekt ligger i %1; om det tas bort blir objektet utan plats.</numerusform>
            <numerusform>%Ln objekt ligger i %1; om det tas bort blir de utan plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move or delete its content first.</source>
        <translation>Flytta eller ta bort dess innehåll först.</translation>
    </message>
    <message>
        <source>The space %1 is deleted.</source>
        <translation>Utrymmet %1 tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) lose their permissions in it.</source>
        <translation>
            <numerusform>%Ln medlem förlorar sina behörigheter i det.</numerusform>
            <numerusform>%Ln medlemmar förlorar sina behörigheter i det.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these roles is not given in the space %1: its type doesn&apos;t have it.</source>
        <translation>En av dessa roller ges inte i utrymmet %1: dess typ har den inte.</translation>
    </message>
    <message>
        <source>Choose among the roles of that type of space.</source>
        <translation>Välj bland rollerna för den typen av utrymme.</translation>
    </message>
    <message>
        <source>%1 leaves the space %2.</source>
        <translation>%1 lämnar utrymmet %2.</translation>
    </message>
    <message>
        <source>The roles of %1 in the space %2 change.</source>
        <translation>Rollerna för %1 i utrymmet %2 ändras.</translation>
    </message>
    <message>
        <source>%1 may not change %2: that takes its owner, or an administrator of the place where it lies.</source>
        <translation>%1 får inte ändra %2: det kräver ägaren, eller en administratör för platsen där det ligger.</translation>
    </message>
    <message>
        <source>Let the owner of %1, or an administrator, do it.</source>
        <translation>Låt ägaren till %1, eller en administratör, göra det.</translation>
    </message>
    <message>
        <source>%1 may not create content there.</source>
        <translation>%1 får inte skapa innehåll där.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ett namn saknas.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Ange ett namn.</translation>
    </message>
    <message>
        <source>A reload schedule needs an app or script to reload.</source>
        <translation>Ett laddningsschema behöver en app eller ett skript att ladda.</translation>
    </message>
    <message>
        <source>Name an app.</source>
        <translation>Ange en app.</translation>
    </message>
    <message>
        <source>%1 is no app.</source>
        <translation>%1 är ingen app.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) can&apos;t be used there: only connections can, by apps, scripts and automations.</source>
        <translation>
            <numerusform>%Ln objekt kan inte användas där: bara kopplingar kan det, av appar, skript och automatiseringar.</numerusform>
            <numerusform>%Ln objekt kan inte användas där: bara kopplingar kan det, av appar, skript och automatiseringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a connection.</source>
        <translation>Ange en koppling.</translation>
    </message>
    <message>
        <source>%1 is made; its owner is %2.</source>
        <translation>%1 skapas; ägaren är %2.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln schedule(s), alerts, subscriptions and notes go with %1.</source>
        <translation>
            <numerusform>%Ln schema, avisering, prenumeration eller anteckning försvinner med %1.</numerusform>
            <numerusform>%Ln scheman, aviseringar, prenumerationer och anteckningar försvinner med %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) and scripts no longer read from %1.</source>
        <translation>
            <numerusform>%Ln app eller skript läser inte längre från %1.</numerusform>
            <numerusform>%Ln appar och skript läser inte längre från %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no connection and has no credentials.</source>
        <translation>%1 är ingen koppling och har inga inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>%1 has no owner who could type its credentials.</source>
        <translation>%1 har ingen ägare som kan ange dess inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>%2 has typed the credentials of %1; reloads that use it can run again.</source>
        <translation>%2 har angett inloggningsuppgifterna för %1; laddningar som använder den kan köras igen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be switched on or off.</source>
        <translation>%1 kan inte slås på eller av.</translation>
    </message>
    <message>
        <source>Choose a reload schedule, an alert or a subscription.</source>
        <translation>Välj ett laddningsschema, en avisering eller en prenumeration.</translation>
    </message>
    <message>
        <source>%1 stays off as long as its owner %2 is disabled.</source>
        <translation>%1 förblir avstängt så länge ägaren %2 är inaktiverad.</translation>
    </message>
    <message>
        <source>Enable %1 first, or change the owner.</source>
        <translation>Aktivera %1 först, eller byt ägare.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 slås på.</translation>
    </message>
    <message>
        <source>%1 is on, but its next run fails.</source>
        <translation>%1 är på, men nästa körning misslyckas.</translation>
    </message>
    <message>
        <source>Everybody who has the link with the access code can open %1, without being a member.</source>
        <translation>Alla som har länken med åtkomstkoden kan öppna %1 utan att vara medlem.</translation>
    </message>
    <message>
        <source>Anonymous access to %1 ends.</source>
        <translation>Den anonyma åtkomsten till %1 upphör.</translation>
    </message>
    <message>
        <source>%1 never had anonymous access, so there is no access code to reset.</source>
        <translation>%1 har aldrig haft anonym åtkomst, så det finns ingen åtkomstkod att återställa.</translation>
    </message>
    <message>
        <source>Turn anonymous access on.</source>
        <translation>Slå på anonym åtkomst.</translation>
    </message>
    <message>
        <source>%1 gets a new access code; links with the old one are refused.</source>
        <translation>%1 får en ny åtkomstkod; länkar med den gamla avvisas.</translation>
    </message>
    <message>
        <source>%1 may not make an API key for %2.</source>
        <translation>%1 får inte skapa en API-nyckel för %2.</translation>
    </message>
    <message>
        <source>%1 is not active and can&apos;t have an API key.</source>
        <translation>%1 är inte aktiv och kan inte ha en API-nyckel.</translation>
    </message>
    <message>
        <source>%1 gets an API key.</source>
        <translation>%1 får en API-nyckel.</translation>
    </message>
    <message>
        <source>%1 is revoked and no longer accepted.</source>
        <translation>%1 återkallas och godtas inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to a user who doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln Talend-konto är länkat till en användare som inte finns.</numerusform>
            <numerusform>%Ln Talend-konton är länkade till en användare som inte finns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to a user who has another account already.</source>
        <translation>
            <numerusform>%Ln Talend-konto är länkat till en användare som redan har ett annat konto.</numerusform>
            <numerusform>%Ln Talend-konton är länkade till en användare som redan har ett annat konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) have another e-mail address than the user they are linked to.</source>
        <translation>
            <numerusform>%Ln Talend-konto har en annan e-postadress än användaren det är länkat till.</numerusform>
            <numerusform>%Ln Talend-konton har en annan e-postadress än användaren de är länkade till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend have a Talend account all the same.</source>
        <translation>
            <numerusform>%Ln användare som tagits bort i Talend har ändå ett Talend-konto.</numerusform>
            <numerusform>%Ln användare som tagits bort i Talend har ändå ett Talend-konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) and groups have members that don&apos;t exist, or no longer exist themselves.</source>
        <translation>
            <numerusform>%Ln roll eller grupp har medlemmar som inte finns, eller finns inte längre själv.</numerusform>
            <numerusform>%Ln roller och grupper har medlemmar som inte finns, eller finns inte längre själva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) carry a role that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln grupp bär en roll som inte finns.</numerusform>
            <numerusform>%Ln grupper bär en roll som inte finns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) belong to somebody who was never a user here.</source>
        <translation>
            <numerusform>%Ln utrymme tillhör någon som aldrig varit användare här.</numerusform>
            <numerusform>%Ln utrymmen tillhör någon som aldrig varit användare här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) have members that don&apos;t exist, or that have no role.</source>
        <translation>
            <numerusform>%Ln utrymme har medlemmar som inte finns eller saknar roll.</numerusform>
            <numerusform>%Ln utrymmen har medlemmar som inte finns eller saknar roll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) lie in a space that doesn&apos;t exist on their side.</source>
        <translation>
            <numerusform>%Ln objekt ligger i ett utrymme som inte finns på dess sida.</numerusform>
            <numerusform>%Ln objekt ligger i ett utrymme som inte finns på deras sida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) belong to somebody who was never a user here.</source>
        <translation>
            <numerusform>%Ln objekt tillhör någon som aldrig varit användare här.</numerusform>
            <numerusform>%Ln objekt tillhör någon som aldrig varit användare här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) hang on an app that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln objekt hör till en app som inte finns.</numerusform>
            <numerusform>%Ln objekt hör till en app som inte finns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) and scripts use a connection that doesn&apos;t exist.</source>
        <translation>
            <numerusform>%Ln app eller skript använder en koppling som inte finns.</numerusform>
            <numerusform>%Ln appar och skript använder en koppling som inte finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service account owner is no user of the tenant.</source>
        <translation>Servicekontoägaren är ingen användare i klientorganisationen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatically assigned role(s) don&apos;t exist.</source>
        <translation>
            <numerusform>%Ln automatiskt tilldelad roll finns inte.</numerusform>
            <numerusform>%Ln automatiskt tilldelade roller finns inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are both deleted and there.</source>
        <translation>
            <numerusform>%Ln användare är både borttagen och kvar.</numerusform>
            <numerusform>%Ln användare är både borttagna och kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) are linked to no user.</source>
        <translation>
            <numerusform>%Ln Talend-konto är inte länkat till någon användare.</numerusform>
            <numerusform>%Ln Talend-konton är inte länkade till någon användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) show another name, title or phone than their user.</source>
        <translation>
            <numerusform>%Ln Talend-konto visar ett annat namn, en annan titel eller telefon än sin användare.</numerusform>
            <numerusform>%Ln Talend-konton visar ett annat namn, en annan titel eller telefon än sin användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space(s) share their name with another one of the same side.</source>
        <translation>
            <numerusform>%Ln utrymme delar namn med ett annat på samma sida.</numerusform>
            <numerusform>%Ln utrymmen delar namn med ett annat på samma sida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) of deleted users are not revoked.</source>
        <translation>
            <numerusform>%Ln API-nyckel för en borttagen användare är inte återkallad.</numerusform>
            <numerusform>%Ln API-nycklar för borttagna användare är inte återkallade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) and notifications of deleted users are still there.</source>
        <translation>
            <numerusform>%Ln avisering eller meddelande för en borttagen användare finns kvar.</numerusform>
            <numerusform>%Ln aviseringar och meddelanden för borttagna användare finns kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preparation(s) and datasets lie in the Talend personal space of somebody without a Talend account.</source>
        <translation>
            <numerusform>%Ln förberedelse eller datauppsättning ligger i det personliga Talend-utrymmet för någon utan Talend-konto.</numerusform>
            <numerusform>%Ln förberedelser och datauppsättningar ligger i det personliga Talend-utrymmet för någon utan Talend-konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) are in use, more than the %1 of the licence.</source>
        <translation>
            <numerusform>%Ln användarrättighet används, fler än licensens %1.</numerusform>
            <numerusform>%Ln användarrättigheter används, fler än licensens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talend has %Ln user(s), more than its limit of %1.</source>
        <translation>
            <numerusform>Talend har %Ln användare, fler än gränsen på %1.</numerusform>
            <numerusform>Talend har %Ln användare, fler än gränsen på %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active user holds the role Tenant Admin.</source>
        <translation>Ingen aktiv användare har rollen Klientorganisationsadministratör.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) directly hold a role with Talend permissions and have no Talend account.</source>
        <translation>
            <numerusform>%Ln användare har direkt en roll med Talend-behörigheter men inget Talend-konto.</numerusform>
            <numerusform>%Ln användare har direkt en roll med Talend-behörigheter men inget Talend-konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend accounts of %Ln user(s) lack a role that their user holds.</source>
        <translation>
            <numerusform>Talend-kontot för %Ln användare saknar en roll som användaren har.</numerusform>
            <numerusform>Talend-kontona för %Ln användare saknar en roll som användaren har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend accounts of %Ln user(s) carry a role that their user doesn&apos;t directly hold.</source>
        <translation>
            <numerusform>Talend-kontot för %Ln användare bär en roll som användaren inte har direkt.</numerusform>
            <numerusform>Talend-kontona för %Ln användare bär en roll som användaren inte har direkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have another status in Talend than in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln användare har en annan status i Talend än i Qlik Cloud.</numerusform>
            <numerusform>%Ln användare har en annan status i Talend än i Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) exist on one side only.</source>
        <translation>
            <numerusform>%Ln roll finns bara på en sida.</numerusform>
            <numerusform>%Ln roller finns bara på en sida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built-in Qlik role(s) are shown in Talend.</source>
        <translation>
            <numerusform>%Ln inbyggd Qlik-roll visas i Talend.</numerusform>
            <numerusform>%Ln inbyggda Qlik-roller visas i Talend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share their e-mail address with another one.</source>
        <translation>
            <numerusform>%Ln användare delar e-postadress med en annan.</numerusform>
            <numerusform>%Ln användare delar e-postadress med en annan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pair has changed since this plan was made. Nothing was carried out.</source>
        <translation>Paret har ändrats sedan planen gjordes. Inget utfördes.</translation>
    </message>
    <message>
        <source>Make the plan again and look at it before you apply it.</source>
        <translation>Gör om planen och titta på den innan du tillämpar den.</translation>
    </message>
    <message>
        <source>This plan was carried out already. A plan is good for once.</source>
        <translation>Planen har redan utförts. En plan gäller en gång.</translation>
    </message>
    <message>
        <source>Make a new plan if the act is to be done again.</source>
        <translation>Gör en ny plan om åtgärden ska göras igen.</translation>
    </message>
    <message>
        <source>There is no act that can be undone.</source>
        <translation>Det finns ingen åtgärd som kan ångras.</translation>
    </message>
    <message>
        <source>The journal tells what was done. To go further back, do the opposite act.</source>
        <translation>Loggen visar vad som gjorts. För att gå längre tillbaka, gör den motsatta åtgärden.</translation>
    </message>
    <message>
        <source>There is no undone act that can be redone.</source>
        <translation>Det finns ingen ångrad åtgärd att göra om.</translation>
    </message>
    <message>
        <source>Do the act again.</source>
        <translation>Gör åtgärden igen.</translation>
    </message>
    <message>
        <source>A user was deleted: the personal data are gone from the history too, so this and everything before it can&apos;t be undone.</source>
        <translation>En användare togs bort: personuppgifterna är borta även ur historiken, så detta och allt före det kan inte ångras.</translation>
    </message>
    <message>
        <source>Invite the person again. That makes a new user who owns nothing of the old one.</source>
        <translation>Bjud in personen igen. Det ger en ny användare som inte äger något av den gamla.</translation>
    </message>
    <message>
        <source>It holds an error answer instead of data.</source>
        <translation>Den innehåller ett felsvar i stället för data.</translation>
    </message>
    <message>
        <source>It holds the outcome of a change (status 207) instead of data.</source>
        <translation>Den innehåller utfallet av en ändring (status 207) i stället för data.</translation>
    </message>
    <message>
        <source>It holds a request instead of an answer.</source>
        <translation>Den innehåller en begäran i stället för ett svar.</translation>
    </message>
    <message>
        <source>It was recognized, but holds nothing that Tandem administers.</source>
        <translation>Den kändes igen, men innehåller inget som Tandem administrerar.</translation>
    </message>
    <message>
        <source>What it holds was not recognized. Name the file after the resource, such as users.json.</source>
        <translation>Innehållet kändes inte igen. Namnge filen efter resursen, till exempel users.json.</translation>
    </message>
    <message>
        <source>Only files that end in .json, .ndjson or .jsonl are read.</source>
        <translation>Bara filer som slutar på .json, .ndjson eller .jsonl läses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold a role with Talend permissions and have no Talend account. The files cannot tell whether they were deleted in Talend or never there; --held FILE names those who were deleted.</source>
        <translation>
            <numerusform>%Ln användare har en roll med Talend-behörigheter men inget Talend-konto. Filerna kan inte visa om användaren togs bort i Talend eller aldrig fanns där; --held FILE anger de borttagna.</numerusform>
            <numerusform>%Ln användare har en roll med Talend-behörigheter men inget Talend-konto. Filerna kan inte visa om de togs bort i Talend eller aldrig fanns där; --held FILE anger de borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted in Talend and stay without an account until a Talend role is assigned to them anew.</source>
        <translation>
            <numerusform>%Ln användare togs bort i Talend och är utan konto tills en Talend-roll tilldelas på nytt.</numerusform>
            <numerusform>%Ln användare togs bort i Talend och är utan konto tills en Talend-roll tilldelas dem på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are named as deleted in Talend but have an account there; the account counts.</source>
        <translation>
            <numerusform>%Ln användare anges som borttagen i Talend men har ett konto där; kontot gäller.</numerusform>
            <numerusform>%Ln användare anges som borttagna i Talend men har ett konto där; kontot gäller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Talend side holds %Ln account(s), more than its limit of %1. They are kept; nobody can be added before some are deleted.</source>
        <translation>
            <numerusform>Talend-sidan har %Ln konto, fler än gränsen på %1. Det behålls; ingen kan läggas till innan några tas bort.</numerusform>
            <numerusform>Talend-sidan har %Ln konton, fler än gränsen på %1. De behålls; ingen kan läggas till innan några tas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share their e-mail address with another user. Talend accounts of that address stay unlinked until link-account picks the user.</source>
        <translation>
            <numerusform>%Ln användare delar e-postadress med en annan. Talend-konton med den adressen förblir olänkade tills link-account väljer användaren.</numerusform>
            <numerusform>%Ln användare delar e-postadress med en annan. Talend-konton med den adressen förblir olänkade tills link-account väljer användaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) belong to no Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend-konto hör inte till någon Qlik-användare.</numerusform>
            <numerusform>%Ln Talend-konton hör inte till någon Qlik-användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) are not among the users: they count as deleted, and what they own waits for a new owner.</source>
        <translation>
            <numerusform>%Ln ägare finns inte bland användarna: ägaren räknas som borttagen, och det som ägs väntar på en ny ägare.</numerusform>
            <numerusform>%Ln ägare finns inte bland användarna: de räknas som borttagna, och det de äger väntar på en ny ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln space assignment(s) name a space, a user or a group that is not in the files; they were left out.</source>
        <translation>
            <numerusform>%Ln utrymmestilldelning nämner ett utrymme, en användare eller en grupp som inte finns i filerna; den utelämnades.</numerusform>
            <numerusform>%Ln utrymmestilldelningar nämner ett utrymme, en användare eller en grupp som inte finns i filerna; de utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) bear the same name on both sides and became one role with the permissions of both; its holders may gain some.</source>
        <translation>
            <numerusform>%Ln roll har samma namn på båda sidor och blev en roll med bådas behörigheter; innehavarna kan få fler.</numerusform>
            <numerusform>%Ln roller har samma namn på båda sidor och blev var sin roll med bådas behörigheter; innehavarna kan få fler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are known only because a user or group holds them; their permissions are missing in the files.</source>
        <translation>
            <numerusform>%Ln roll är känd bara för att en användare eller grupp har den; dess behörigheter saknas i filerna.</numerusform>
            <numerusform>%Ln roller är kända bara för att en användare eller grupp har dem; deras behörigheter saknas i filerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no licence data: entitlements are unlimited, and every active user holds one.</source>
        <translation>Det finns inga licensdata: rättigheterna är obegränsade, och varje aktiv användare har en.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entitlement(s) are held, more than the %1 there are. They are kept.</source>
        <translation>
            <numerusform>%Ln rättighet innehas, fler än de %1 som finns. Den behålls.</numerusform>
            <numerusform>%Ln rättigheter innehas, fler än de %1 som finns. De behålls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came without an id and got one of Tandem&apos;s own.</source>
        <translation>
            <numerusform>%Ln post saknade id och fick ett av Tandems egna.</numerusform>
            <numerusform>%Ln poster saknade id och fick var sitt av Tandems egna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) occurred more than once; the first of each counts.</source>
        <translation>
            <numerusform>%Ln post förekom mer än en gång; den första gäller.</numerusform>
            <numerusform>%Ln poster förekom mer än en gång; den första av varje gäller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) that may identify a person stood in records that are none; they were left out.</source>
        <translation>
            <numerusform>%Ln fält som kan identifiera en person stod i en post som inte är en person; det utelämnades.</numerusform>
            <numerusform>%Ln fält som kan identifiera en person stod i poster som inte är personer; de utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are unknown to Tandem; they are kept as they are.</source>
        <translation>
            <numerusform>%Ln behörighet är okänd för Tandem; den behålls som den är.</numerusform>
            <numerusform>%Ln behörigheter är okända för Tandem; de behålls som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are of kinds that Tandem does not administer; they were left out.</source>
        <translation>
            <numerusform>%Ln post är av ett slag som Tandem inte administrerar; den utelämnades.</numerusform>
            <numerusform>%Ln poster är av slag som Tandem inte administrerar; de utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export describes a pair that is linked already; for two unlinked sides tandem.json was left out.</source>
        <translation>Exporten beskriver ett par som redan är länkat; för två olänkade sidor utelämnades tandem.json.</translation>
    </message>
    <message>
        <source>No user bears the address %1: a tenant administrator with it was added.</source>
        <translation>Ingen användare har adressen %1: en klientorganisationsadministratör med den lades till.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) keep working as they are with another owner.</source>
        <translation>
            <numerusform>%Ln objekt fungerar som förut med en annan ägare.</numerusform>
            <numerusform>%Ln objekt fungerar som förut med en annan ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) ask the new owner to type the credentials again.</source>
        <translation>
            <numerusform>%Ln koppling ber den nya ägaren ange inloggningsuppgifterna igen.</numerusform>
            <numerusform>%Ln kopplingar ber den nya ägaren ange inloggningsuppgifterna igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) are switched off until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln rapportprenumeration är avstängd tills någon slår på den igen.</numerusform>
            <numerusform>%Ln rapportprenumerationer är avstängda tills någon slår på dem igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) move to the personal space of the new owner.</source>
        <translation>
            <numerusform>%Ln datafil flyttas till den nya ägarens personliga utrymme.</numerusform>
            <numerusform>%Ln datafiler flyttas till den nya ägarens personliga utrymme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) get another owner here; on a live pair somebody takes them over by editing them.</source>
        <translation>
            <numerusform>%Ln laddningsschema får en annan ägare här; i ett verkligt par tar någon över det genom att redigera det.</numerusform>
            <numerusform>%Ln laddningsscheman får en annan ägare här; i ett verkligt par tar någon över dem genom att redigera dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend item(s) need a new owner with a Talend account.</source>
        <translation>
            <numerusform>%Ln Talend-objekt behöver en ny ägare med ett Talend-konto.</numerusform>
            <numerusform>%Ln Talend-objekt behöver en ny ägare med ett Talend-konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) belong to one person for good and get no other owner.</source>
        <translation>
            <numerusform>%Ln objekt hör till en person för gott och får ingen annan ägare.</numerusform>
            <numerusform>%Ln objekt hör till en person för gott och får ingen annan ägare.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed from both sides: the Qlik user and the Talend account.</source>
        <translation>%1 tas bort från båda sidor: Qlik-användaren och Talend-kontot.</translation>
    </message>
    <message>
        <source>%1 is removed from Qlik Cloud; there is no Talend account.</source>
        <translation>%1 tas bort från Qlik Cloud; det finns inget Talend-konto.</translation>
    </message>
    <message>
        <source>The pending record of %1 goes, and the link of the invitation is refused from now on.</source>
        <translation>Den väntande posten för %1 försvinner, och inbjudningslänken avvisas från och med nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) become free for somebody else; %1 held it until now.</source>
        <translation>
            <numerusform>%Ln användarrättighet blir ledig för någon annan; %1 hade den hittills.</numerusform>
            <numerusform>%Ln användarrättigheter blir lediga för någon annan; %1 hade dem hittills.</numerusform>
        </translation>
    </message>
    <message>
        <source>No user entitlement becomes free: the one of %1 was taken away when the user was disabled.</source>
        <translation>Ingen användarrättighet blir ledig: den för %1 togs bort när användaren inaktiverades.</translation>
    </message>
    <message>
        <source>No user entitlement becomes free: %1 holds none.</source>
        <translation>Ingen användarrättighet blir ledig: %1 har ingen.</translation>
    </message>
    <message>
        <source>Everything that identifies %1 is erased from the pair, also from copies, history and the journal. Only the opaque ID stays. Undo is possible only in the session that deletes.</source>
        <translation>Allt som kan kopplas till %1 raderas ur paret, även ur kopior, historik och logg. Bara det anonyma ID:t finns kvar. Det går bara att ångra i den session som tar bort.</translation>
    </message>
    <message>
        <source>%1 is signed in now; the session ends at once.</source>
        <translation>%1 är inloggad nu; sessionen avslutas genast.</translation>
    </message>
    <message>
        <source>%1 can sign in again through %2, as a new user who owns nothing of the old one. Delete the person at %2 first: with your own identity provider you can do that yourself.</source>
        <translation>%1 kan logga in igen via %2, som en ny användare som inte äger något av den gamla. Ta bort personen hos %2 först: med en egen identitetsleverantör kan du göra det själv.</translation>
    </message>
    <message>
        <source>%1 keeps the Qlik Account, but can&apos;t sign in here until invited again.</source>
        <translation>%1 behåller sitt Qlik Account, men kan inte logga in här förrän en ny inbjudan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s) are revoked.</source>
        <translation>
            <numerusform>%Ln API-nyckel återkallas.</numerusform>
            <numerusform>%Ln API-nycklar återkallas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) stay without an owner, under the opaque ID of the former one, until reassigned; their reloads fail. Spaces: %1, apps: %2, scripts: %3, data connections: %4, other items: %5.</source>
        <translation>
            <numerusform>%Ln objekt blir utan ägare, under den tidigare ägarens anonyma ID, tills det omtilldelas; dess laddningar misslyckas. Utrymmen: %1, appar: %2, skript: %3, datakopplingar: %4, övrigt: %5.</numerusform>
            <numerusform>%Ln objekt blir utan ägare, under den tidigare ägarens anonyma ID, tills de omtilldelas; deras laddningar misslyckas. Utrymmen: %1, appar: %2, skript: %3, datakopplingar: %4, övrigt: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) stay and fail at the next run, until they get a new owner or are replaced.</source>
        <translation>
            <numerusform>%Ln laddningsschema finns kvar och misslyckas vid nästa körning, tills det får en ny ägare eller ersätts.</numerusform>
            <numerusform>%Ln laddningsscheman finns kvar och misslyckas vid nästa körning, tills de får en ny ägare eller ersätts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of other people fail from now on, because their app or a connection loses its owner.</source>
        <translation>
            <numerusform>%Ln laddningsschema som tillhör andra misslyckas från och med nu, för att appen eller en koppling förlorar sin ägare.</numerusform>
            <numerusform>%Ln laddningsscheman som tillhör andra misslyckas från och med nu, för att appen eller en koppling förlorar sin ägare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) and notifications are deleted.</source>
        <translation>
            <numerusform>%Ln avisering eller meddelande tas bort.</numerusform>
            <numerusform>%Ln aviseringar och meddelanden tas bort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automation(s) stop without an owner; handing them over erases their run history and detaches their connections.</source>
        <translation>
            <numerusform>%Ln automatisering stannar utan ägare; att lämna över den raderar körningshistoriken och lossar kopplingarna.</numerusform>
            <numerusform>%Ln automatiseringar stannar utan ägare; att lämna över dem raderar körningshistoriken och lossar kopplingarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data file(s) stay without an owner; handing them over moves them to the new owner&apos;s personal space.</source>
        <translation>
            <numerusform>%Ln datafil blir utan ägare; att lämna över den flyttar den till den nya ägarens personliga utrymme.</numerusform>
            <numerusform>%Ln datafiler blir utan ägare; att lämna över dem flyttar dem till den nya ägarens personliga utrymme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) fail without an owner; handing them over switches them off until somebody switches them on again.</source>
        <translation>
            <numerusform>%Ln rapportprenumeration misslyckas utan ägare; att lämna över den stänger av den tills någon slår på den igen.</numerusform>
            <numerusform>%Ln rapportprenumerationer misslyckas utan ägare; att lämna över dem stänger av dem tills någon slår på dem igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data connection(s) ask their new owner for the credentials once they are handed over.</source>
        <translation>
            <numerusform>%Ln datakoppling ber sin nya ägare om inloggningsuppgifterna när den lämnats över.</numerusform>
            <numerusform>%Ln datakopplingar ber sin nya ägare om inloggningsuppgifterna när de lämnats över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s) stay open to anonymous visitors, who are no members and are not deleted: turn their anonymous access off, or reset their access code.</source>
        <translation>
            <numerusform>%Ln app förblir öppen för anonyma besökare, som inte är medlemmar och inte tas bort: stäng av dess anonyma åtkomst eller återställ åtkomstkoden.</numerusform>
            <numerusform>%Ln appar förblir öppna för anonyma besökare, som inte är medlemmar och inte tas bort: stäng av deras anonyma åtkomst eller återställ åtkomstkoderna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal gets an entry with opaque IDs and counts only. Undo is refused once this session has ended.</source>
        <translation>Loggen får en post med bara anonyma ID:n och antal. Att ångra avvisas när den här sessionen har avslutats.</translation>
    </message>
    <message numerus="yes">
        <source>Hand %Ln item(s) over to %1 first</source>
        <translation>
            <numerusform>Lämna först över %Ln objekt till %1</numerusform>
            <numerusform>Lämna först över %Ln objekt till %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The Talend personal space of %1 goes; nothing lies in it.</source>
        <translation>Det personliga Talend-utrymmet för %1 försvinner; det är tomt.</translation>
    </message>
    <message numerus="yes">
        <source>The Talend personal space of %1 goes: %Ln preparation(s) and datasets that are not shared are lost.</source>
        <translation>
            <numerusform>Det personliga Talend-utrymmet för %1 försvinner: %Ln förberedelse eller datauppsättning som inte delas går förlorad.</numerusform>
            <numerusform>Det personliga Talend-utrymmet för %1 försvinner: %Ln förberedelser och datauppsättningar som inte delas går förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the Talend account of %1 goes, and signing in to Talend is refused. The Qlik user keeps status, entitlement, roles, space permissions and content.</source>
        <translation>Bara Talend-kontot för %1 försvinner, och inloggning i Talend avvisas. Qlik-användaren behåller status, rättighet, roller, utrymmesbehörigheter och innehåll.</translation>
    </message>
    <message>
        <source>%1 comes back to Talend only when an administrator directly assigns a role with Talend permissions, or invites the user in Talend.</source>
        <translation>%1 kommer bara tillbaka till Talend när en administratör direkt tilldelar en roll med Talend-behörigheter eller bjuder in användaren i Talend.</translation>
    </message>
    <message>
        <source>The journal gets an entry with opaque IDs and counts only.</source>
        <translation>Loggen får en post med bara anonyma ID:n och antal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still directly holds %Ln role(s) with Talend permissions. Remove them too, so that access isn&apos;t restored by accident.</source>
        <translation>
            <numerusform>%1 har fortfarande direkt %Ln roll med Talend-behörigheter. Ta bort den också, så att åtkomsten inte återställs av misstag.</numerusform>
            <numerusform>%1 har fortfarande direkt %Ln roller med Talend-behörigheter. Ta bort dem också, så att åtkomsten inte återställs av misstag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the role %1 from %2 too</source>
        <translation>Ta även bort rollen %1 från %2</translation>
    </message>
    <message>
        <source>%1 is you: nobody deletes their own user.</source>
        <translation>%1 är du: ingen tar bort sin egen användare.</translation>
    </message>
    <message>
        <source>Let another tenant administrator do it.</source>
        <translation>Låt en annan klientorganisationsadministratör göra det.</translation>
    </message>
    <message>
        <source>%1 may not administer users on the Qlik side: that takes the role Tenant Admin.</source>
        <translation>%1 får inte administrera användare på Qlik-sidan: det kräver rollen Klientorganisationsadministratör.</translation>
    </message>
    <message>
        <source>%1 may not administer roles on the Qlik side: that takes the role Tenant Admin.</source>
        <translation>%1 får inte administrera roller på Qlik-sidan: det kräver rollen Klientorganisationsadministratör.</translation>
    </message>
    <message>
        <source>%1 may not do this: it takes the role Tenant Admin.</source>
        <translation>%1 får inte göra detta: det kräver rollen Klientorganisationsadministratör.</translation>
    </message>
    <message>
        <source>%1 may not do this on the Talend side: it takes the permission %2 or the role Tenant Admin.</source>
        <translation>%1 får inte göra detta på Talend-sidan: det kräver behörigheten %2 eller rollen Klientorganisationsadministratör.</translation>
    </message>
    <message>
        <source>%1 is not an active user of the tenant and may not administer anything.</source>
        <translation>%1 är ingen aktiv användare i klientorganisationen och får inte administrera något.</translation>
    </message>
    <message>
        <source>Only %1 may do this, not %2.</source>
        <translation>Bara %1 får göra detta, inte %2.</translation>
    </message>
    <message>
        <source>%1 would lose the role Tenant Admin by an act of one&apos;s own, which nobody may do.</source>
        <translation>%1 skulle förlora rollen Klientorganisationsadministratör genom en egen åtgärd, vilket ingen får göra.</translation>
    </message>
    <message>
        <source>%1 is the last active tenant administrator; the tenant would be left without one.</source>
        <translation>%1 är den sista aktiva klientorganisationsadministratören; klientorganisationen skulle bli utan.</translation>
    </message>
    <message>
        <source>The tenant is left without an active tenant administrator.</source>
        <translation>Klientorganisationen blir utan aktiv klientorganisationsadministratör.</translation>
    </message>
    <message>
        <source>%1 owns the service account: without this person as an administrator, it may become impossible to repair a broken identity provider.</source>
        <translation>%1 äger servicekontot: utan den här personen som administratör kan det bli omöjligt att reparera en trasig identitetsleverantör.</translation>
    </message>
    <message>
        <source>Act as an active tenant administrator, or ask one to do it.</source>
        <translation>Agera som aktiv klientorganisationsadministratör, eller be en om det.</translation>
    </message>
    <message>
        <source>Act as a tenant administrator or as somebody whose Talend roles hold the permission %1.</source>
        <translation>Agera som klientorganisationsadministratör, eller som någon vars Talend-roller har behörigheten %1.</translation>
    </message>
    <message>
        <source>Act as %1, or as a tenant administrator who rehearses it.</source>
        <translation>Agera som %1, eller som en klientorganisationsadministratör som övar.</translation>
    </message>
    <message>
        <source>Assign the role Tenant Admin to another active user first.</source>
        <translation>Tilldela först rollen Klientorganisationsadministratör till en annan aktiv användare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the users named here do(es) not exist any more; a deleted user does not come back.</source>
        <translation>
            <numerusform>%Ln av användarna som nämns här finns inte längre; en borttagen användare kommer inte tillbaka.</numerusform>
            <numerusform>%Ln av användarna som nämns här finns inte längre; en borttagen användare kommer inte tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no Talend account, so the Talend side does not list them.</source>
        <translation>
            <numerusform>%Ln användare har inget Talend-konto, så Talend-sidan listar inte användaren.</numerusform>
            <numerusform>%Ln användare har inget Talend-konto, så Talend-sidan listar dem inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role named here does not exist any more.</source>
        <translation>Rollen som anges finns inte längre.</translation>
    </message>
    <message>
        <source>%1 is a built-in Qlik role: it stays on the Qlik side and is not there on the Talend side.</source>
        <translation>%1 är en inbyggd Qlik-roll: den stannar på Qlik-sidan och finns inte på Talend-sidan.</translation>
    </message>
    <message>
        <source>The role %1 exists on the other side only, as long as the two sides are not paired.</source>
        <translation>Rollen %1 finns bara på den andra sidan så länge de två sidorna inte är hopkopplade.</translation>
    </message>
    <message>
        <source>The two sides have never been synchronized; they know nothing of each other yet.</source>
        <translation>De två sidorna har aldrig synkroniserats; de känner ännu inte till varandra.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Ingen användare anges.</translation>
    </message>
    <message>
        <source>Look at the list again and choose from what is there now.</source>
        <translation>Titta på listan igen och välj bland det som finns där nu.</translation>
    </message>
    <message>
        <source>Do it on the Qlik side.</source>
        <translation>Gör det på Qlik-sidan.</translation>
    </message>
    <message>
        <source>Do it on the Qlik side, or invite the user in Talend Cloud first.</source>
        <translation>Gör det på Qlik-sidan, eller bjud först in användaren i Talend Cloud.</translation>
    </message>
    <message>
        <source>Run the initial synchronization first.</source>
        <translation>Kör den första synkroniseringen först.</translation>
    </message>
    <message>
        <source>Name at least one user.</source>
        <translation>Ange minst en användare.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Det finns inget att göra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) get a Talend account and appear in Talend Management Console.</source>
        <translation>
            <numerusform>%Ln användare får ett Talend-konto och visas i Talend Management Console.</numerusform>
            <numerusform>%Ln användare får ett Talend-konto och visas i Talend Management Console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct member(s) without a Talend account get one, because the role then holds a Talend permission.</source>
        <translation>
            <numerusform>%Ln direkt medlem utan Talend-konto får ett, för att rollen då har en Talend-behörighet.</numerusform>
            <numerusform>%Ln direkta medlemmar utan Talend-konto får ett, för att rollen då har en Talend-behörighet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who directly hold a role with Talend permissions get the Talend account they lack.</source>
        <translation>
            <numerusform>%Ln användare som direkt har en roll med Talend-behörigheter får det Talend-konto som saknas.</numerusform>
            <numerusform>%Ln användare som direkt har en roll med Talend-behörigheter får de Talend-konton som saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend Cloud earlier get their Talend access back, with every role with Talend permissions they hold directly and their former space permissions.</source>
        <translation>
            <numerusform>%Ln användare som tidigare tagits bort i Talend Cloud får tillbaka sin Talend-åtkomst, med varje direkt roll med Talend-behörigheter och sina tidigare utrymmesbehörigheter.</numerusform>
            <numerusform>%Ln användare som tidigare tagits bort i Talend Cloud får tillbaka sin Talend-åtkomst, med varje direkt roll med Talend-behörigheter och sina tidigare utrymmesbehörigheter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share the e-mail address with another user or account, so it is open whose Talend account it is.</source>
        <translation>
            <numerusform>%Ln användare delar e-postadress med en annan användare eller ett annat konto, så det är oklart vems Talend-kontot är.</numerusform>
            <numerusform>%Ln användare delar e-postadress med en annan användare eller ett annat konto, så det är oklart vems Talend-kontot är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Talend account(s) are needed, but only %2 are free: %1 are in use.</source>
        <translation>
            <numerusform>%Ln Talend-konto till behövs, men bara %2 är lediga: %1 används.</numerusform>
            <numerusform>%Ln Talend-konton till behövs, men bara %2 är lediga: %1 används.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the Talend account with the same e-mail address are linked, not duplicated.</source>
        <translation>%1 och Talend-kontot med samma e-postadress länkas och dubbleras inte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) that the Talend account carries are now assigned to %1 directly on the Qlik side too.</source>
        <translation>
            <numerusform>%Ln roll som Talend-kontot bär tilldelas nu %1 direkt även på Qlik-sidan.</numerusform>
            <numerusform>%Ln roller som Talend-kontot bär tilldelas nu %1 direkt även på Qlik-sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the last role with Talend permissions and keep a Talend account without permissions.</source>
        <translation>
            <numerusform>%Ln användare förlorar sin sista roll med Talend-behörigheter och behåller ett Talend-konto utan behörigheter.</numerusform>
            <numerusform>%Ln användare förlorar sin sista roll med Talend-behörigheter och behåller ett Talend-konto utan behörigheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link the Talend account to the right user, or delete the record that is not needed.</source>
        <translation>Länka Talend-kontot till rätt användare, eller ta bort posten som inte behövs.</translation>
    </message>
    <message numerus="yes">
        <source>Delete at least %Ln Talend account(s) on the Talend side first, or choose fewer users.</source>
        <translation>
            <numerusform>Ta först bort minst %Ln Talend-konto på Talend-sidan, eller välj färre användare.</numerusform>
            <numerusform>Ta först bort minst %Ln Talend-konton på Talend-sidan, eller välj färre användare.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a free user entitlement on joining.</source>
        <translation>%1 får en ledig användarrättighet vid anslutningen.</translation>
    </message>
    <message>
        <source>%1 joins without a user entitlement: licence auto-assignment is off.</source>
        <translation>%1 ansluter utan användarrättighet: automatisk licenstilldelning är av.</translation>
    </message>
    <message>
        <source>%1 joins without a user entitlement: none is free.</source>
        <translation>%1 ansluter utan användarrättighet: ingen är ledig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user entitlement(s) are needed for users created in Talend Cloud, but %1 are free.</source>
        <translation>
            <numerusform>%Ln användarrättighet behövs för användare som skapas i Talend Cloud, men %1 är lediga.</numerusform>
            <numerusform>%Ln användarrättigheter behövs för användare som skapas i Talend Cloud, men %1 är lediga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) created in Talend Cloud take a Qlik user entitlement each, already while Pending.</source>
        <translation>
            <numerusform>%Ln användare som skapas i Talend Cloud tar en Qlik-användarrättighet, redan som väntande.</numerusform>
            <numerusform>%Ln användare som skapas i Talend Cloud tar var sin Qlik-användarrättighet, redan som väntande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 makes full users of basic ones: %Ln full-user entitlement(s) are needed, but %2 are free.</source>
        <translation>
            <numerusform>Rollen %1 gör Basic User till Full User: %Ln Full User-rättighet behövs, men %2 är lediga.</numerusform>
            <numerusform>Rollen %1 gör Basic User till Full User: %Ln Full User-rättigheter behövs, men %2 är lediga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 makes full users of %Ln basic user(s); each takes a full-user entitlement.</source>
        <translation>
            <numerusform>Rollen %1 gör %Ln Basic User till Full User, som tar en Full User-rättighet.</numerusform>
            <numerusform>Rollen %1 gör %Ln Basic User till Full User; var och en tar en Full User-rättighet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke at least %Ln user entitlement(s) of other users first, or add some to the subscription.</source>
        <translation>
            <numerusform>Återkalla först minst %Ln användarrättighet från en annan användare, eller lägg till fler i prenumerationen.</numerusform>
            <numerusform>Återkalla först minst %Ln användarrättigheter från andra användare, eller lägg till fler i prenumerationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a user entitlement; free afterwards: %2.</source>
        <translation>%1 får en användarrättighet; lediga därefter: %2.</translation>
    </message>
    <message>
        <source>%1 gets a user entitlement.</source>
        <translation>%1 får en användarrättighet.</translation>
    </message>
    <message>
        <source>%1 loses the user entitlement; free afterwards: %2.</source>
        <translation>%1 förlorar användarrättigheten; lediga därefter: %2.</translation>
    </message>
    <message>
        <source>%1 loses the user entitlement.</source>
        <translation>%1 förlorar användarrättigheten.</translation>
    </message>
    <message>
        <source>%1 holds a user entitlement already.</source>
        <translation>%1 har redan en användarrättighet.</translation>
    </message>
    <message>
        <source>%1 holds no user entitlement.</source>
        <translation>%1 har ingen användarrättighet.</translation>
    </message>
    <message>
        <source>%1 is Pending; the entitlement of a Pending user cannot be changed by hand.</source>
        <translation>%1 är väntande; en väntande användares rättighet kan inte ändras för hand.</translation>
    </message>
    <message>
        <source>%1 is Disabled, and a Disabled user holds no entitlement.</source>
        <translation>%1 är inaktiverad, och en inaktiverad användare har ingen rättighet.</translation>
    </message>
    <message numerus="yes">
        <source>No user entitlement is free: all %Ln are in use.</source>
        <translation>
            <numerusform>Ingen användarrättighet är ledig: %Ln används.</numerusform>
            <numerusform>Ingen användarrättighet är ledig: alla %Ln används.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever joins from now on gets a free user entitlement.</source>
        <translation>Den som ansluter från och med nu får en ledig användarrättighet.</translation>
    </message>
    <message>
        <source>Whoever joins from now on gets no user entitlement by itself.</source>
        <translation>Den som ansluter från och med nu får ingen användarrättighet av sig själv.</translation>
    </message>
    <message>
        <source>Licence auto-assignment is on already.</source>
        <translation>Automatisk licenstilldelning är redan på.</translation>
    </message>
    <message>
        <source>Licence auto-assignment is off already.</source>
        <translation>Automatisk licenstilldelning är redan av.</translation>
    </message>
    <message>
        <source>Wait until %1 has signed up, or resend the invitation.</source>
        <translation>Vänta tills %1 har registrerat sig, eller skicka inbjudan igen.</translation>
    </message>
    <message>
        <source>Enable %1 first.</source>
        <translation>Aktivera %1 först.</translation>
    </message>
    <message>
        <source>%1 becomes Active and can sign in again.</source>
        <translation>%1 blir aktiv och kan logga in igen.</translation>
    </message>
    <message>
        <source>%1 becomes Disabled and can neither sign in nor use the product.</source>
        <translation>%1 inaktiveras och kan varken logga in eller använda produkten.</translation>
    </message>
    <message>
        <source>The Talend account of %1 shows the same status.</source>
        <translation>Talend-kontot för %1 visar samma status.</translation>
    </message>
    <message>
        <source>%1 is assigned a user entitlement again.</source>
        <translation>%1 tilldelas en användarrättighet igen.</translation>
    </message>
    <message>
        <source>No user entitlement is free: %1 is Active without one.</source>
        <translation>Ingen användarrättighet är ledig: %1 är aktiv utan en.</translation>
    </message>
    <message>
        <source>The user entitlement of %1 is taken away and free for somebody else.</source>
        <translation>Användarrättigheten för %1 tas bort och är ledig för någon annan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) of %1 are disabled too.</source>
        <translation>
            <numerusform>%Ln avisering som tillhör %1 inaktiveras också.</numerusform>
            <numerusform>%Ln aviseringar som tillhör %1 inaktiveras också.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) of %1 stay disabled until the owner or an administrator enables them.</source>
        <translation>
            <numerusform>%Ln avisering som tillhör %1 förblir inaktiverad tills ägaren eller en administratör aktiverar den.</numerusform>
            <numerusform>%Ln aviseringar som tillhör %1 förblir inaktiverade tills ägaren eller en administratör aktiverar dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of %1 stop, because their owner is disabled.</source>
        <translation>
            <numerusform>%Ln laddningsschema som tillhör %1 stannar, för att ägaren är inaktiverad.</numerusform>
            <numerusform>%Ln laddningsscheman som tillhör %1 stannar, för att ägaren är inaktiverad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of %1 fail from now on, because their owner is disabled.</source>
        <translation>
            <numerusform>%Ln rapportprenumeration som tillhör %1 misslyckas från och med nu, för att ägaren är inaktiverad.</numerusform>
            <numerusform>%Ln rapportprenumerationer som tillhör %1 misslyckas från och med nu, för att ägaren är inaktiverad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) of %1 stay stopped until somebody enables them.</source>
        <translation>
            <numerusform>%Ln laddningsschema som tillhör %1 förblir stoppat tills någon aktiverar det.</numerusform>
            <numerusform>%Ln laddningsscheman som tillhör %1 förblir stoppade tills någon aktiverar dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of %1 stay stopped until somebody enables them.</source>
        <translation>
            <numerusform>%Ln rapportprenumeration som tillhör %1 förblir stoppad tills någon aktiverar den.</numerusform>
            <numerusform>%Ln rapportprenumerationer som tillhör %1 förblir stoppade tills någon aktiverar dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is Active already.</source>
        <translation>%1 är redan aktiv.</translation>
    </message>
    <message>
        <source>%1 is Disabled already.</source>
        <translation>%1 är redan inaktiverad.</translation>
    </message>
    <message>
        <source>%1 is Pending, and only signing up makes a Pending user Active.</source>
        <translation>%1 är väntande, och bara registrering gör en väntande användare aktiv.</translation>
    </message>
    <message>
        <source>%1 is Pending, and a Pending user cannot be disabled.</source>
        <translation>%1 är väntande, och en väntande användare kan inte inaktiveras.</translation>
    </message>
    <message>
        <source>Delete the invitation of %1 instead.</source>
        <translation>Ta bort inbjudan till %1 i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) get the role %1; it counts from their next sign-in.</source>
        <translation>
            <numerusform>%Ln användare får rollen %1; den gäller från nästa inloggning.</numerusform>
            <numerusform>%Ln användare får rollen %1; den gäller från deras nästa inloggning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the direct assignment of the role %1; it counts from their next sign-in.</source>
        <translation>
            <numerusform>%Ln användare förlorar den direkta tilldelningen av rollen %1; det gäller från nästa inloggning.</numerusform>
            <numerusform>%Ln användare förlorar den direkta tilldelningen av rollen %1; det gäller från deras nästa inloggning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are synchronized with Talend Cloud at once.</source>
        <translation>
            <numerusform>%Ln användare synkroniseras genast med Talend Cloud.</numerusform>
            <numerusform>%Ln användare synkroniseras genast med Talend Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) carry the role %1 from now on.</source>
        <translation>
            <numerusform>%Ln Talend-konto bär rollen %1 från och med nu.</numerusform>
            <numerusform>%Ln Talend-konton bär rollen %1 från och med nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) no longer carry the role %1.</source>
        <translation>
            <numerusform>%Ln Talend-konto bär inte längre rollen %1.</numerusform>
            <numerusform>%Ln Talend-konton bär inte längre rollen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 holds no Talend permission, so this takes effect on the Qlik side only, for %Ln user(s).</source>
        <translation>
            <numerusform>Rollen %1 har ingen Talend-behörighet, så detta gäller bara på Qlik-sidan, för %Ln användare.</numerusform>
            <numerusform>Rollen %1 har ingen Talend-behörighet, så detta gäller bara på Qlik-sidan, för %Ln användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role %1 also gives %Ln Qlik permission(s) that the Talend side does not show.</source>
        <translation>
            <numerusform>Rollen %1 ger också %Ln Qlik-behörighet som Talend-sidan inte visar.</numerusform>
            <numerusform>Rollen %1 ger också %Ln Qlik-behörigheter som Talend-sidan inte visar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have the role %1 through a group or by auto-assign already and now hold it twice.</source>
        <translation>
            <numerusform>%Ln användare har redan rollen %1 via en grupp eller automatisk tilldelning och har den nu två gånger.</numerusform>
            <numerusform>%Ln användare har redan rollen %1 via en grupp eller automatisk tilldelning och har den nu två gånger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) keep the role %1 through a group or by auto-assign.</source>
        <translation>
            <numerusform>%Ln användare behåller rollen %1 via en grupp eller automatisk tilldelning.</numerusform>
            <numerusform>%Ln användare behåller rollen %1 via en grupp eller automatisk tilldelning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold the role %1 directly already.</source>
        <translation>
            <numerusform>%Ln användare har redan rollen %1 direkt.</numerusform>
            <numerusform>%Ln användare har redan rollen %1 direkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) do not hold the role %1.</source>
        <translation>
            <numerusform>%Ln användare har inte rollen %1.</numerusform>
            <numerusform>%Ln användare har inte rollen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold the role %1 only through a group or by auto-assign, not directly.</source>
        <translation>
            <numerusform>%Ln användare har rollen %1 bara via en grupp eller automatisk tilldelning, inte direkt.</numerusform>
            <numerusform>%Ln användare har rollen %1 bara via en grupp eller automatisk tilldelning, inte direkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out and try again.</source>
        <translation>Utelämna dem och försök igen.</translation>
    </message>
    <message>
        <source>Take the users out of the group, or take the role from the group or from auto-assign.</source>
        <translation>Ta ut användarna ur gruppen, eller ta rollen från gruppen eller den automatiska tilldelningen.</translation>
    </message>
    <message>
        <source>The Talend account named here does not exist any more.</source>
        <translation>Talend-kontot som anges finns inte längre.</translation>
    </message>
    <message>
        <source>The Talend account %1 belongs to %2 already.</source>
        <translation>Talend-kontot %1 tillhör redan %2.</translation>
    </message>
    <message>
        <source>%1 has a Talend account already.</source>
        <translation>%1 har redan ett Talend-konto.</translation>
    </message>
    <message>
        <source>%1 was deleted in Talend Cloud and comes back by a new direct assignment or an invitation only.</source>
        <translation>%1 togs bort i Talend Cloud och kommer bara tillbaka genom en ny direkt tilldelning eller en inbjudan.</translation>
    </message>
    <message>
        <source>The Talend account bears another e-mail address than %1.</source>
        <translation>Talend-kontot har en annan e-postadress än %1.</translation>
    </message>
    <message>
        <source>%1 is the one to whom the Talend account belongs.</source>
        <translation>Det är %1 som Talend-kontot tillhör.</translation>
    </message>
    <message numerus="yes">
        <source>The Talend account is that of %1; %Ln other user(s) bear the same e-mail address and stay without one.</source>
        <translation>
            <numerusform>Talend-kontot tillhör %1; %Ln annan användare har samma e-postadress och förblir utan konto.</numerusform>
            <numerusform>Talend-kontot tillhör %1; %Ln andra användare har samma e-postadress och förblir utan konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account that belongs to nobody yet.</source>
        <translation>Välj ett konto som ännu inte tillhör någon.</translation>
    </message>
    <message>
        <source>Choose a user without a Talend account.</source>
        <translation>Välj en användare utan Talend-konto.</translation>
    </message>
    <message>
        <source>Choose a user and an account with the same e-mail address.</source>
        <translation>Välj en användare och ett konto med samma e-postadress.</translation>
    </message>
    <message>
        <source>Assign %1 a role with Talend permissions directly, or invite the person in Talend Cloud.</source>
        <translation>Tilldela %1 en roll med Talend-behörigheter direkt, eller bjud in personen i Talend Cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role assignment(s) that the Qlik side has are added on the Talend side.</source>
        <translation>
            <numerusform>%Ln rolltilldelning som finns på Qlik-sidan läggs till på Talend-sidan.</numerusform>
            <numerusform>%Ln rolltilldelningar som finns på Qlik-sidan läggs till på Talend-sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role assignment(s) that the Qlik side does not have are removed on the Talend side.</source>
        <translation>
            <numerusform>%Ln rolltilldelning som saknas på Qlik-sidan tas bort på Talend-sidan.</numerusform>
            <numerusform>%Ln rolltilldelningar som saknas på Qlik-sidan tas bort på Talend-sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over the status of their Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend-konto tar över statusen från sin Qlik-användare.</numerusform>
            <numerusform>%Ln Talend-konton tar över statusen från sina Qlik-användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted in Talend Cloud earlier still hold roles with Talend permissions and stay without access; only a new direct assignment or an invitation there restores it.</source>
        <translation>
            <numerusform>%Ln användare som tidigare tagits bort i Talend Cloud har fortfarande roller med Talend-behörigheter och är utan åtkomst; bara en ny direkt tilldelning eller en inbjudan där återställer den.</numerusform>
            <numerusform>%Ln användare som tidigare tagits bort i Talend Cloud har fortfarande roller med Talend-behörigheter och är utan åtkomst; bara en ny direkt tilldelning eller en inbjudan där återställer den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out, because it is open whose Talend account the e-mail address is.</source>
        <translation>
            <numerusform>%Ln användare utelämnas, för att det är oklart vems Talend-konto e-postadressen hör till.</numerusform>
            <numerusform>%Ln användare utelämnas, för att det är oklart vems Talend-konto e-postadressen hör till.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted in Talend Cloud; synchronizing does not bring the account back.</source>
        <translation>%1 togs bort i Talend Cloud; synkronisering återställer inte kontot.</translation>
    </message>
    <message>
        <source>Both sides agree already; nothing changes.</source>
        <translation>Båda sidor stämmer redan överens; inget ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are invited and listed as Pending; their links expire on %1.</source>
        <translation>
            <numerusform>%Ln användare bjuds in och listas som väntande; länken går ut %1.</numerusform>
            <numerusform>%Ln användare bjuds in och listas som väntande; länkarna går ut %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) appear on the Qlik side with only their e-mail address, Pending until the first sign-in on either side.</source>
        <translation>
            <numerusform>%Ln användare visas på Qlik-sidan med bara e-postadressen, väntande fram till den första inloggningen på någondera sidan.</numerusform>
            <numerusform>%Ln användare visas på Qlik-sidan med bara sina e-postadresser, väntande fram till den första inloggningen på någondera sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the invited are Qlik users already: a Talend account is made and linked, not a second user.</source>
        <translation>
            <numerusform>%Ln av de inbjudna är redan Qlik-användare: ett Talend-konto skapas och länkas, ingen andra användare.</numerusform>
            <numerusform>%Ln av de inbjudna är redan Qlik-användare: ett Talend-konto skapas och länkas, ingen andra användare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity provider is active, so no mail goes out to %Ln invited user(s); they sign in through it.</source>
        <translation>
            <numerusform>Identitetsleverantören är aktiv, så inget e-brev går ut till %Ln inbjuden användare, som loggar in via den.</numerusform>
            <numerusform>Identitetsleverantören är aktiv, så inga e-brev går ut till %Ln inbjudna användare; de loggar in via den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sent a new link, which expires on %2.</source>
        <translation>%1 får en ny länk, som går ut %2.</translation>
    </message>
    <message>
        <source>The link sent to %1 before is refused from now on.</source>
        <translation>Länken som tidigare skickades till %1 avvisas från och med nu.</translation>
    </message>
    <message>
        <source>The invitation of %1 is deleted: the record goes, and the link is refused even before it expires.</source>
        <translation>Inbjudan till %1 tas bort: posten försvinner, och länken avvisas även innan den går ut.</translation>
    </message>
    <message numerus="yes">
        <source>Invitations sent from now on are valid for %Ln day(s); earlier ones keep their date.</source>
        <translation>
            <numerusform>Inbjudningar som skickas från och med nu gäller i %Ln dag; tidigare behåller sitt datum.</numerusform>
            <numerusform>Inbjudningar som skickas från och med nu gäller i %Ln dagar; tidigare behåller sitt datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %Ln day(s) already.</source>
        <translation>
            <numerusform>Inbjudningar gäller redan i %Ln dag.</numerusform>
            <numerusform>Inbjudningar gäller redan i %Ln dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An invitation can be valid for 1 to %Ln day(s).</source>
        <translation>
            <numerusform>En inbjudan kan gälla i 1 till %Ln dag.</numerusform>
            <numerusform>En inbjudan kan gälla i 1 till %Ln dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider %1 is active: users join through it, and invitations are refused.</source>
        <translation>Identitetsleverantören %1 är aktiv: användare ansluter via den, och inbjudningar avvisas.</translation>
    </message>
    <message>
        <source>%1 is not Pending, so there is no invitation.</source>
        <translation>%1 är inte väntande, så det finns ingen inbjudan.</translation>
    </message>
    <message>
        <source>No e-mail address is given.</source>
        <translation>Ingen e-postadress anges.</translation>
    </message>
    <message numerus="yes">
        <source>None of the addresses can be invited; %Ln of them are left out.</source>
        <translation>
            <numerusform>Ingen av adresserna kan bjudas in; %Ln utelämnas.</numerusform>
            <numerusform>Ingen av adresserna kan bjudas in; %Ln av dem utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 är ingen e-postadress.</translation>
    </message>
    <message>
        <source>%1 belongs to an Active user already.</source>
        <translation>%1 tillhör redan en aktiv användare.</translation>
    </message>
    <message>
        <source>%1 is invited already and Pending.</source>
        <translation>%1 är redan inbjuden och väntande.</translation>
    </message>
    <message>
        <source>%1 belongs to a Disabled user.</source>
        <translation>%1 tillhör en inaktiverad användare.</translation>
    </message>
    <message>
        <source>%1 belongs to a Talend account already.</source>
        <translation>%1 tillhör redan ett Talend-konto.</translation>
    </message>
    <message>
        <source>Resend the invitation of %1.</source>
        <translation>Skicka inbjudan till %1 igen.</translation>
    </message>
    <message>
        <source>Delete the user %1 instead.</source>
        <translation>Ta bort användaren %1 i stället.</translation>
    </message>
    <message>
        <source>Add the person at the identity provider, or deactivate it.</source>
        <translation>Lägg till personen hos identitetsleverantören, eller inaktivera den.</translation>
    </message>
    <message>
        <source>Give at least one e-mail address; separate several by commas, semicolons or blanks.</source>
        <translation>Ange minst en e-postadress; skilj flera åt med komman, semikolon eller blanksteg.</translation>
    </message>
    <message>
        <source>Correct the address and invite it again.</source>
        <translation>Rätta adressen och bjud in igen.</translation>
    </message>
    <message>
        <source>See the reason beside each address.</source>
        <translation>Se skälet bredvid varje adress.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a number from 1 to %Ln.</source>
        <translation>
            <numerusform>Välj ett tal från 1 till %Ln.</numerusform>
            <numerusform>Välj ett tal från 1 till %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes Active.</source>
        <translation>%1 blir aktiv.</translation>
    </message>
    <message>
        <source>The identity provider knows somebody without a record here: a new Active user is created.</source>
        <translation>Identitetsleverantören känner någon utan post här: en ny aktiv användare skapas.</translation>
    </message>
    <message>
        <source>The new record owns nothing: if this person was a user here before, nothing of the old record comes back.</source>
        <translation>Den nya posten äger inget: om personen varit användare här förut kommer inget av den gamla posten tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users bear the same e-mail address now; no Talend account can be made for either until one is linked.</source>
        <translation>
            <numerusform>%Ln användare har nu samma e-postadress; inget Talend-konto kan skapas förrän ett har länkats.</numerusform>
            <numerusform>%Ln användare har nu samma e-postadress; inget Talend-konto kan skapas för någon av dem förrän ett har länkats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed in; roles assigned since the last sign-in count from now on.</source>
        <translation>%1 är inloggad; roller som tilldelats sedan förra inloggningen gäller från och med nu.</translation>
    </message>
    <message>
        <source>The record of %1 is found by its e-mail address and takes over the subject of the identity provider.</source>
        <translation>Posten för %1 hittas via e-postadressen och tar över ämnet från identitetsleverantören.</translation>
    </message>
    <message>
        <source>The invitation of %1 expired on %2.</source>
        <translation>Inbjudan till %1 gick ut %2.</translation>
    </message>
    <message>
        <source>%1 has signed up already.</source>
        <translation>%1 har redan registrerat sig.</translation>
    </message>
    <message>
        <source>The invitation is refused: its link was deleted, used or replaced.</source>
        <translation>Inbjudan avvisas: länken har tagits bort, använts eller ersatts.</translation>
    </message>
    <message>
        <source>The identity provider %1 is active, so people come in through it and not with an invitation or a Qlik Account.</source>
        <translation>Identitetsleverantören %1 är aktiv, så man kommer in via den och inte med en inbjudan eller ett Qlik Account.</translation>
    </message>
    <message>
        <source>%1 is Disabled and can neither sign in nor use the product.</source>
        <translation>%1 är inaktiverad och kan varken logga in eller använda produkten.</translation>
    </message>
    <message>
        <source>It is not said who the person is.</source>
        <translation>Det sägs inte vem personen är.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users bear this e-mail address, so it is open who signs in.</source>
        <translation>
            <numerusform>%Ln användare har den här e-postadressen, så det är oklart vem som loggar in.</numerusform>
            <numerusform>%Ln användare har den här e-postadressen, så det är oklart vem som loggar in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with this Qlik Account is a user here; a deleted user has to be invited again.</source>
        <translation>Ingen med det här Qlik Account är användare här; en borttagen användare måste bjudas in igen.</translation>
    </message>
    <message>
        <source>The identity provider does not know this person any more.</source>
        <translation>Identitetsleverantören känner inte längre personen.</translation>
    </message>
    <message>
        <source>No identity provider is active.</source>
        <translation>Ingen identitetsleverantör är aktiv.</translation>
    </message>
    <message>
        <source>The person has no record and no Talend account, so sign-in on the Talend side is refused.</source>
        <translation>Personen har varken post eller Talend-konto, så inloggning på Talend-sidan avvisas.</translation>
    </message>
    <message>
        <source>The user named here was deleted; a record once deleted does not come back.</source>
        <translation>Användaren som anges togs bort; en borttagen post kommer inte tillbaka.</translation>
    </message>
    <message>
        <source>%1 was deleted in Talend Cloud, so sign-in there is refused.</source>
        <translation>%1 togs bort i Talend Cloud, så inloggning där avvisas.</translation>
    </message>
    <message>
        <source>%1 has no Talend account, so sign-in on the Talend side is refused.</source>
        <translation>%1 har inget Talend-konto, så inloggning på Talend-sidan avvisas.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Logga in.</translation>
    </message>
    <message>
        <source>Sign in through the identity provider.</source>
        <translation>Logga in via identitetsleverantören.</translation>
    </message>
    <message>
        <source>Sign in on the Qlik side first; then an administrator can assign a role with Talend permissions.</source>
        <translation>Logga först in på Qlik-sidan; sedan kan en administratör tilldela en roll med Talend-behörigheter.</translation>
    </message>
    <message>
        <source>Name the invited user or the link of the invitation.</source>
        <translation>Ange den inbjudna användaren eller inbjudningslänken.</translation>
    </message>
    <message>
        <source>Give an e-mail address or a subject.</source>
        <translation>Ange en e-postadress eller ett ämne.</translation>
    </message>
    <message>
        <source>Name the user or give the subject.</source>
        <translation>Ange användaren eller ämnet.</translation>
    </message>
    <message>
        <source>Let an administrator send a new invitation.</source>
        <translation>Låt en administratör skicka en ny inbjudan.</translation>
    </message>
    <message>
        <source>Add the person at the identity provider.</source>
        <translation>Lägg till personen hos identitetsleverantören.</translation>
    </message>
    <message>
        <source>Configure and activate an identity provider, or sign in with a Qlik Account.</source>
        <translation>Konfigurera och aktivera en identitetsleverantör, eller logga in med ett Qlik Account.</translation>
    </message>
    <message>
        <source>Somebody opens %1 anonymously; anonymous users are no members, and no record is made.</source>
        <translation>Någon öppnar %1 anonymt; anonyma användare är inga medlemmar, och ingen post skapas.</translation>
    </message>
    <message>
        <source>Anonymous access is to one app of the Qlik side, and no app is named.</source>
        <translation>Anonym åtkomst gäller en app på Qlik-sidan, och ingen app anges.</translation>
    </message>
    <message>
        <source>Anonymous access to %1 is off.</source>
        <translation>Anonym åtkomst till %1 är av.</translation>
    </message>
    <message>
        <source>The access code of %1 is another one; a reset makes the old code useless.</source>
        <translation>Åtkomstkoden för %1 är en annan; en återställning gör den gamla koden oanvändbar.</translation>
    </message>
    <message>
        <source>Name an app with anonymous access.</source>
        <translation>Ange en app med anonym åtkomst.</translation>
    </message>
    <message>
        <source>Turn on the anonymous access to %1.</source>
        <translation>Slå på den anonyma åtkomsten till %1.</translation>
    </message>
    <message>
        <source>Ask the owner of the app for the present access code.</source>
        <translation>Be appens ägare om den nuvarande åtkomstkoden.</translation>
    </message>
    <message>
        <source>Both sides show the new profile of %1.</source>
        <translation>Båda sidor visar den nya profilen för %1.</translation>
    </message>
    <message>
        <source>The Qlik side shows the new profile of %1, who has no Talend account.</source>
        <translation>Qlik-sidan visar den nya profilen för %1, som saknar Talend-konto.</translation>
    </message>
    <message>
        <source>The profile of %1 says so already.</source>
        <translation>Profilen för %1 säger redan så.</translation>
    </message>
    <message>
        <source>The name of %1 cannot be empty.</source>
        <translation>Namnet på %1 kan inte vara tomt.</translation>
    </message>
    <message>
        <source>%1 has not signed up yet and has no profile to edit.</source>
        <translation>%1 har inte registrerat sig än och har ingen profil att redigera.</translation>
    </message>
    <message>
        <source>The identity provider %1 is configured; invitations stay possible until it is activated.</source>
        <translation>Identitetsleverantören %1 är konfigurerad; inbjudningar är möjliga tills den aktiveras.</translation>
    </message>
    <message>
        <source>The identity provider %1 is active: users join through it, and invitations are refused from now on.</source>
        <translation>Identitetsleverantören %1 är aktiv: användare ansluter via den, och inbjudningar avvisas från och med nu.</translation>
    </message>
    <message>
        <source>The identity provider %1 is configured only: users join through invitations again and sign in with a Qlik Account.</source>
        <translation>Identitetsleverantören %1 är bara konfigurerad: användare ansluter åter via inbjudningar och loggar in med ett Qlik Account.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Pending user(s) can join through the identity provider %1 only; their links are refused.</source>
        <translation>
            <numerusform>%Ln väntande användare kan bara ansluta via identitetsleverantören %1; länken avvisas.</numerusform>
            <numerusform>%Ln väntande användare kan bara ansluta via identitetsleverantören %1; länkarna avvisas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) bear a subject of the former identity provider and will be found by their e-mail address once more.</source>
        <translation>
            <numerusform>%Ln användare har ett ämne från den tidigare identitetsleverantören och hittas åter via e-postadressen.</numerusform>
            <numerusform>%Ln användare har ett ämne från den tidigare identitetsleverantören och hittas åter via e-postadressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The identity provider has no name.</source>
        <translation>Identitetsleverantören har inget namn.</translation>
    </message>
    <message>
        <source>No identity provider %1 is configured.</source>
        <translation>Ingen identitetsleverantör %1 är konfigurerad.</translation>
    </message>
    <message>
        <source>The identity provider %1 is not active.</source>
        <translation>Identitetsleverantören %1 är inte aktiv.</translation>
    </message>
    <message>
        <source>The identity provider %1 is active already.</source>
        <translation>Identitetsleverantören %1 är redan aktiv.</translation>
    </message>
    <message>
        <source>The identity provider %1 is configured already.</source>
        <translation>Identitetsleverantören %1 är redan konfigurerad.</translation>
    </message>
    <message>
        <source>The identity provider vouches for this person.</source>
        <translation>Identitetsleverantören går i god för personen.</translation>
    </message>
    <message>
        <source>The identity provider does not know this person any more and will refuse the sign-in.</source>
        <translation>Identitetsleverantören känner inte längre personen och kommer att avvisa inloggningen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ge den ett namn.</translation>
    </message>
    <message>
        <source>Configure %1 first.</source>
        <translation>Konfigurera %1 först.</translation>
    </message>
    <message>
        <source>Deactivate %1 first.</source>
        <translation>Inaktivera %1 först.</translation>
    </message>
    <message>
        <source>Activate %1, or give another name.</source>
        <translation>Aktivera %1, eller ange ett annat namn.</translation>
    </message>
    <message>
        <source>A role name has 1 to %1 characters.</source>
        <translation>Ett rollnamn har 1 till %1 tecken.</translation>
    </message>
    <message>
        <source>Give the role a shorter name that is not empty.</source>
        <translation>Ge rollen ett kortare namn som inte är tomt.</translation>
    </message>
    <message>
        <source>%1 is the name of a built-in Qlik role; no other role may bear it on either side.</source>
        <translation>%1 är namnet på en inbyggd Qlik-roll; ingen annan roll får ha det på någon sida.</translation>
    </message>
    <message>
        <source>A role named %1 exists already.</source>
        <translation>En roll med namnet %1 finns redan.</translation>
    </message>
    <message>
        <source>Choose another name, or edit the role that is there.</source>
        <translation>Välj ett annat namn, eller redigera rollen som finns.</translation>
    </message>
    <message numerus="yes">
        <source>The tenant holds %Ln custom role(s), and more are not possible.</source>
        <translation>
            <numerusform>Klientorganisationen har %Ln anpassad roll, och fler är inte möjliga.</numerusform>
            <numerusform>Klientorganisationen har %Ln anpassade roller, och fler är inte möjliga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a custom role that nobody needs first.</source>
        <translation>Ta först bort en anpassad roll som ingen behöver.</translation>
    </message>
    <message>
        <source>%1 is a built-in Qlik role: it can&apos;t be renamed, edited or deleted.</source>
        <translation>%1 är en inbyggd Qlik-roll: den kan inte byta namn, redigeras eller tas bort.</translation>
    </message>
    <message>
        <source>%1 is the one built-in Talend role that can&apos;t be renamed, edited or deleted.</source>
        <translation>%1 är den enda inbyggda Talend-rollen som inte kan byta namn, redigeras eller tas bort.</translation>
    </message>
    <message>
        <source>Create a custom role with the permissions that you need.</source>
        <translation>Skapa en anpassad roll med de behörigheter du behöver.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are not known to either product.</source>
        <translation>
            <numerusform>%Ln behörighet är okänd för båda produkterna.</numerusform>
            <numerusform>%Ln behörigheter är okända för båda produkterna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up the permission in the role editor and use the id shown there.</source>
        <translation>Sök upp behörigheten i rollredigeraren och använd det id som visas där.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be put into a custom role; only built-in roles hold them.</source>
        <translation>
            <numerusform>%Ln behörighet kan inte läggas i en anpassad roll; bara inbyggda roller har den.</numerusform>
            <numerusform>%Ln behörigheter kan inte läggas i en anpassad roll; bara inbyggda roller har dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out, or assign a built-in role that holds them.</source>
        <translation>Utelämna dem, eller tilldela en inbyggd roll som har dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) belong to Qlik Cloud and can&apos;t be given on the Talend side, which does not show them.</source>
        <translation>
            <numerusform>%Ln behörighet hör till Qlik Cloud och kan inte ges på Talend-sidan, som inte visar den.</numerusform>
            <numerusform>%Ln behörigheter hör till Qlik Cloud och kan inte ges på Talend-sidan, som inte visar dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be used here: they are unknown, not for custom roles, or belong to Qlik Cloud while you act on the Talend side.</source>
        <translation>
            <numerusform>%Ln behörighet kan inte användas här: okänd, inte för anpassade roller, eller hör till Qlik Cloud medan du agerar på Talend-sidan.</numerusform>
            <numerusform>%Ln behörigheter kan inte användas här: okända, inte för anpassade roller, eller hör till Qlik Cloud medan du agerar på Talend-sidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the permissions named here out and try again.</source>
        <translation>Utelämna behörigheterna som anges här och försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) can&apos;t be default permissions.</source>
        <translation>
            <numerusform>%Ln behörighet kan inte vara standardbehörighet.</numerusform>
            <numerusform>%Ln behörigheter kan inte vara standardbehörigheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out, or put them into a custom role instead.</source>
        <translation>Utelämna dem, eller lägg dem i en anpassad roll i stället.</translation>
    </message>
    <message>
        <source>The role %1 will exist on both sides.</source>
        <translation>Rollen %1 kommer att finnas på båda sidor.</translation>
    </message>
    <message>
        <source>The role %1 will exist on this side only until the two sides are synchronized for the first time.</source>
        <translation>Rollen %1 kommer bara att finnas på den här sidan tills de två sidorna synkroniseras första gången.</translation>
    </message>
    <message>
        <source>Qlik Cloud will show %1 as a custom role with the label “Role distributed from Talend”.</source>
        <translation>Qlik Cloud visar %1 som en anpassad roll med etiketten ”Roll distribuerad från Talend”.</translation>
    </message>
    <message>
        <source>Talend Management Console will show %1 with an empty permission list: it holds no Talend permission yet.</source>
        <translation>Talend Management Console visar %1 med en tom behörighetslista: den har ingen Talend-behörighet än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 belong to Qlik Cloud and are not visible in Talend Management Console.</source>
        <translation>
            <numerusform>%Ln behörighet i %1 hör till Qlik Cloud och syns inte i Talend Management Console.</numerusform>
            <numerusform>%Ln behörigheter i %1 hör till Qlik Cloud och syns inte i Talend Management Console.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other side has a role named %1 already: the two become one role, and their permissions are united.</source>
        <translation>Den andra sidan har redan en roll med namnet %1: de två blir en roll, och deras behörigheter förenas.</translation>
    </message>
    <message numerus="yes">
        <source>The united role %1 gains %Ln permission(s).</source>
        <translation>
            <numerusform>Den förenade rollen %1 får %Ln behörighet till.</numerusform>
            <numerusform>Den förenade rollen %1 får %Ln behörigheter till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 and gain what is added to it.</source>
        <translation>
            <numerusform>%Ln användare har %1 och får det som läggs till.</numerusform>
            <numerusform>%Ln användare har %1 och får det som läggs till.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the name of the role already.</source>
        <translation>%1 är redan rollens namn.</translation>
    </message>
    <message>
        <source>%1 will be named %2 on both sides.</source>
        <translation>%1 kommer att heta %2 på båda sidor.</translation>
    </message>
    <message>
        <source>%1 will be named %2.</source>
        <translation>%1 kommer att heta %2.</translation>
    </message>
    <message>
        <source>%1 keeps the label “Role distributed from Talend” in Qlik Cloud.</source>
        <translation>%1 behåller etiketten ”Roll distribuerad från Talend” i Qlik Cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gains %Ln permission(s).</source>
        <translation>
            <numerusform>%1 får %Ln behörighet till.</numerusform>
            <numerusform>%1 får %Ln behörigheter till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses %Ln permission(s).</source>
        <translation>
            <numerusform>%1 förlorar %Ln behörighet.</numerusform>
            <numerusform>%1 förlorar %Ln behörigheter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln of the permission(s) already; those stay as they are.</source>
        <translation>
            <numerusform>%1 har redan %Ln av behörigheterna; den förblir som den är.</numerusform>
            <numerusform>%1 har redan %Ln av behörigheterna; de förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds all of these permissions already.</source>
        <translation>%1 har redan alla dessa behörigheter.</translation>
    </message>
    <message>
        <source>%1 holds none of these permissions.</source>
        <translation>%1 har ingen av dessa behörigheter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qlik permission(s) of %1, which the Talend side does not show, stay as they are.</source>
        <translation>
            <numerusform>%Ln Qlik-behörighet i %1, som Talend-sidan inte visar, förblir som den är.</numerusform>
            <numerusform>%Ln Qlik-behörigheter i %1, som Talend-sidan inte visar, förblir som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users hold the role %2 directly, and %Ln Talend account(s) will be created for them at once: this may slow down both products for a while.</source>
        <translation>
            <numerusform>%1 användare har rollen %2 direkt, och %Ln Talend-konto skapas genast åt dem: det kan göra båda produkterna långsammare en stund.</numerusform>
            <numerusform>%1 användare har rollen %2 direkt, och %Ln Talend-konton skapas genast åt dem: det kan göra båda produkterna långsammare en stund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) will carry the role %1.</source>
        <translation>
            <numerusform>%Ln Talend-konto kommer att bära rollen %1.</numerusform>
            <numerusform>%Ln Talend-konton kommer att bära rollen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its last Talend permission: it drops off %Ln Talend account(s) and stays with the Qlik users.</source>
        <translation>
            <numerusform>%1 förlorar sin sista Talend-behörighet: den försvinner från %Ln Talend-konto och stannar hos Qlik-användaren.</numerusform>
            <numerusform>%1 förlorar sin sista Talend-behörighet: den försvinner från %Ln Talend-konton och stannar hos Qlik-användarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln user(s) the change counts from the next sign-in.</source>
        <translation>
            <numerusform>För %Ln användare gäller ändringen från nästa inloggning.</numerusform>
            <numerusform>För %Ln användare gäller ändringen från nästa inloggning.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 will be deleted on both sides.</source>
        <translation>Rollen %1 tas bort på båda sidor.</translation>
    </message>
    <message>
        <source>The role %1 will be deleted.</source>
        <translation>Rollen %1 tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) lose the role %1.</source>
        <translation>
            <numerusform>%Ln grupp förlorar rollen %1.</numerusform>
            <numerusform>%Ln grupper förlorar rollen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer assigned to everybody automatically.</source>
        <translation>%1 tilldelas inte längre alla automatiskt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln Qlik permission(s) that the Talend side does not show; they are deleted with it.</source>
        <translation>
            <numerusform>%1 har %Ln Qlik-behörighet som Talend-sidan inte visar; den tas bort med rollen.</numerusform>
            <numerusform>%1 har %Ln Qlik-behörigheter som Talend-sidan inte visar; de tas bort med rollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) use the hidden Qlik permissions of %1.</source>
        <translation>
            <numerusform>%Ln användare använder de dolda Qlik-behörigheterna i %1.</numerusform>
            <numerusform>%Ln användare använder de dolda Qlik-behörigheterna i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can&apos;t be deleted as long as %Ln user(s) or group(s) hold it.</source>
        <translation>
            <numerusform>%1 kan inte tas bort så länge %Ln användare eller grupp har den.</numerusform>
            <numerusform>%1 kan inte tas bort så länge %Ln användare eller grupper har den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the role from everybody first, or delete it together with its assignments.</source>
        <translation>Ta först rollen från alla, eller ta bort den tillsammans med dess tilldelningar.</translation>
    </message>
    <message>
        <source>A group name has 1 to %1 characters.</source>
        <translation>Ett gruppnamn har 1 till %1 tecken.</translation>
    </message>
    <message>
        <source>A group named %1 exists already on this side.</source>
        <translation>En grupp med namnet %1 finns redan på den här sidan.</translation>
    </message>
    <message>
        <source>The group named here does not exist any more.</source>
        <translation>Gruppen som anges finns inte längre.</translation>
    </message>
    <message>
        <source>%1 is a group of the other side; groups are never synchronized.</source>
        <translation>%1 är en grupp på den andra sidan; grupper synkroniseras aldrig.</translation>
    </message>
    <message>
        <source>Do it on the Qlik side, or make a group of the same name on the Talend side.</source>
        <translation>Gör det på Qlik-sidan, eller skapa en grupp med samma namn på Talend-sidan.</translation>
    </message>
    <message>
        <source>Do it on the Talend side, or make a group of the same name on the Qlik side.</source>
        <translation>Gör det på Talend-sidan, eller skapa en grupp med samma namn på Qlik-sidan.</translation>
    </message>
    <message>
        <source>%1 comes from the identity provider, which alone decides who belongs to it.</source>
        <translation>%1 kommer från identitetsleverantören, som ensam avgör vilka som hör till den.</translation>
    </message>
    <message>
        <source>Change the membership at the identity provider, or use a custom group.</source>
        <translation>Ändra medlemskapet hos identitetsleverantören, eller använd en anpassad grupp.</translation>
    </message>
    <message>
        <source>%1 is a Talend group: it holds users, but no roles.</source>
        <translation>%1 är en Talend-grupp: den har användare, men inga roller.</translation>
    </message>
    <message>
        <source>Assign the role to the users directly.</source>
        <translation>Tilldela användarna rollen direkt.</translation>
    </message>
    <message>
        <source>%1 will exist in Qlik Cloud only: groups are never synchronized.</source>
        <translation>%1 kommer bara att finnas i Qlik Cloud: grupper synkroniseras aldrig.</translation>
    </message>
    <message>
        <source>%1 will exist in Talend Cloud only: groups are never synchronized.</source>
        <translation>%1 kommer bara att finnas i Talend Cloud: grupper synkroniseras aldrig.</translation>
    </message>
    <message>
        <source>The group %1 will be deleted.</source>
        <translation>Gruppen %1 tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%1 loses its roles in %Ln space(s).</source>
        <translation>
            <numerusform>%1 förlorar sina roller i %Ln utrymme.</numerusform>
            <numerusform>%1 förlorar sina roller i %Ln utrymmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln member(s); only an empty group can be deleted.</source>
        <translation>
            <numerusform>%1 har %Ln medlem; bara en tom grupp kan tas bort.</numerusform>
            <numerusform>%1 har %Ln medlemmar; bara en tom grupp kan tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the members from the group first.</source>
        <translation>Ta bort medlemmarna ur gruppen först.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) become members of %1 on this side.</source>
        <translation>
            <numerusform>%Ln användare blir medlem i %1 på den här sidan.</numerusform>
            <numerusform>%Ln användare blir medlemmar i %1 på den här sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) leave %1.</source>
        <translation>
            <numerusform>%Ln användare lämnar %1.</numerusform>
            <numerusform>%Ln användare lämnar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these users are members of %1 already.</source>
        <translation>Alla dessa användare är redan medlemmar i %1.</translation>
    </message>
    <message>
        <source>None of these users is a member of %1.</source>
        <translation>Ingen av dessa användare är medlem i %1.</translation>
    </message>
    <message>
        <source>%1 carries the role %2 already.</source>
        <translation>%1 bär redan rollen %2.</translation>
    </message>
    <message>
        <source>%1 does not carry the role %2.</source>
        <translation>%1 bär inte rollen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will carry the role %2, and so gives it to %Ln member(s).</source>
        <translation>
            <numerusform>%1 kommer att bära rollen %2 och ger den så till %Ln medlem.</numerusform>
            <numerusform>%1 kommer att bära rollen %2 och ger den så till %Ln medlemmar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer carry the role %2, and %Ln user(s) lose it.</source>
        <translation>
            <numerusform>%1 bär inte längre rollen %2, och %Ln användare förlorar den.</numerusform>
            <numerusform>%1 bär inte längre rollen %2, och %Ln användare förlorar den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 carries %2 roles, and more are not possible.</source>
        <translation>%1 bär %2 roller, och fler är inte möjliga.</translation>
    </message>
    <message>
        <source>Take a role from the group first, or make another group.</source>
        <translation>Ta först en roll från gruppen, eller skapa en annan grupp.</translation>
    </message>
    <message>
        <source>%1 holds Talend permissions, but roles given to groups or to everybody are not synchronized with Talend Cloud.</source>
        <translation>%1 har Talend-behörigheter, men roller som ges till grupper eller till alla synkroniseras inte med Talend Cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 only through a group or auto-assign: that makes no Talend account and does not show on the Talend side.</source>
        <translation>
            <numerusform>%Ln användare har %1 bara via en grupp eller automatisk tilldelning: det ger inget Talend-konto och syns inte på Talend-sidan.</numerusform>
            <numerusform>%Ln användare har %1 bara via en grupp eller automatisk tilldelning: det ger inget Talend-konto och syns inte på Talend-sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %1 directly to %Ln user(s), so that they can use it in Talend Cloud</source>
        <translation>
            <numerusform>Tilldela %1 direkt till %Ln användare, så att den kan användas i Talend Cloud</numerusform>
            <numerusform>Tilldela %1 direkt till %Ln användare, så att de kan använda den i Talend Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) keep the role %1, because they hold it in another way too.</source>
        <translation>
            <numerusform>%Ln användare behåller rollen %1, som innehas även på annat sätt.</numerusform>
            <numerusform>%Ln användare behåller rollen %1, för att de har den även på annat sätt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be assigned to everybody automatically, also to those who join later; %Ln user(s) gain it.</source>
        <translation>
            <numerusform>%1 tilldelas alla automatiskt, även dem som ansluter senare; %Ln användare får den.</numerusform>
            <numerusform>%1 tilldelas alla automatiskt, även dem som ansluter senare; %Ln användare får den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer be assigned to everybody automatically; %Ln user(s) lose it.</source>
        <translation>
            <numerusform>%1 tilldelas inte längre alla automatiskt; %Ln användare förlorar den.</numerusform>
            <numerusform>%1 tilldelas inte längre alla automatiskt; %Ln användare förlorar den.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is assigned to everybody automatically already.</source>
        <translation>%1 tilldelas redan alla automatiskt.</translation>
    </message>
    <message>
        <source>%1 is not assigned to everybody automatically.</source>
        <translation>%1 tilldelas inte alla automatiskt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are assigned to everybody automatically, and more are not possible.</source>
        <translation>
            <numerusform>%Ln roll tilldelas alla automatiskt, och fler är inte möjliga.</numerusform>
            <numerusform>%Ln roller tilldelas alla automatiskt, och fler är inte möjliga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch auto-assign off for another role first.</source>
        <translation>Stäng först av automatisk tilldelning för en annan roll.</translation>
    </message>
    <message>
        <source>Auto-assign is a setting of Qlik Cloud; the Talend side has none.</source>
        <translation>Automatisk tilldelning är en inställning i Qlik Cloud; Talend-sidan har ingen.</translation>
    </message>
    <message>
        <source>Default permissions are a setting of Qlik Cloud; the Talend side has none.</source>
        <translation>Standardbehörigheter är en inställning i Qlik Cloud; Talend-sidan har inga.</translation>
    </message>
    <message>
        <source>The default permissions are exactly these already.</source>
        <translation>Standardbehörigheterna är redan exakt dessa.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody gains %Ln permission(s) by default.</source>
        <translation>
            <numerusform>Alla får %Ln behörighet som standard.</numerusform>
            <numerusform>Alla får %Ln behörigheter som standard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody loses %Ln default permission(s).</source>
        <translation>
            <numerusform>Alla förlorar %Ln standardbehörighet.</numerusform>
            <numerusform>Alla förlorar %Ln standardbehörigheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sides have been synchronized already.</source>
        <translation>De två sidorna har redan synkroniserats.</translation>
    </message>
    <message>
        <source>Compare the sides, and synchronize what differs.</source>
        <translation>Jämför sidorna, och synkronisera det som skiljer sig.</translation>
    </message>
    <message numerus="yes">
        <source>It is open who belongs to whom: %Ln user(s) or account(s) share an e-mail address with others.</source>
        <translation>
            <numerusform>Det är oklart vem som hör ihop med vem: %Ln användare eller konto delar e-postadress med andra.</numerusform>
            <numerusform>Det är oklart vem som hör ihop med vem: %Ln användare eller konton delar e-postadress med andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) known to Talend Cloud only need a Qlik user entitlement each, but %1 are free.</source>
        <translation>
            <numerusform>%Ln användare som bara finns i Talend Cloud behöver en Qlik-användarrättighet, men %1 är lediga.</numerusform>
            <numerusform>%Ln användare som bara finns i Talend Cloud behöver var sin Qlik-användarrättighet, men %1 är lediga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together the two sides would have %Ln custom role(s), but the Qlik side holds %1 at most.</source>
        <translation>
            <numerusform>Tillsammans skulle de två sidorna ha %Ln anpassad roll, men Qlik-sidan rymmer högst %1.</numerusform>
            <numerusform>Tillsammans skulle de två sidorna ha %Ln anpassade roller, men Qlik-sidan rymmer högst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) exist on both sides with the same e-mail address; their accounts are linked.</source>
        <translation>
            <numerusform>%Ln användare finns på båda sidor med samma e-postadress; kontona länkas.</numerusform>
            <numerusform>%Ln användare finns på båda sidor med samma e-postadress; deras konton länkas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) known to Talend Cloud only appear in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln användare som bara finns i Talend Cloud visas i Qlik Cloud.</numerusform>
            <numerusform>%Ln användare som bara finns i Talend Cloud visas i Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over the status of the Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend-konto tar över statusen från Qlik-användaren.</numerusform>
            <numerusform>%Ln Talend-konton tar över statusen från Qlik-användaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) take over name, title and phone of the Qlik user.</source>
        <translation>
            <numerusform>%Ln Talend-konto tar över namn, titel och telefon från Qlik-användaren.</numerusform>
            <numerusform>%Ln Talend-konton tar över namn, titel och telefon från Qlik-användaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain on the Qlik side the roles that they hold in Talend Cloud.</source>
        <translation>
            <numerusform>%Ln användare får på Qlik-sidan de roller som innehas i Talend Cloud.</numerusform>
            <numerusform>%Ln användare får på Qlik-sidan de roller som de har i Talend Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) gain the roles that their users hold directly in Qlik Cloud.</source>
        <translation>
            <numerusform>%Ln Talend-konto får de roller som användaren har direkt i Qlik Cloud.</numerusform>
            <numerusform>%Ln Talend-konton får de roller som användarna har direkt i Qlik Cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) no longer carry roles without Talend permissions; the Qlik users hold them.</source>
        <translation>
            <numerusform>%Ln Talend-konto bär inte längre roller utan Talend-behörigheter; Qlik-användaren har dem.</numerusform>
            <numerusform>%Ln Talend-konton bär inte längre roller utan Talend-behörigheter; Qlik-användarna har dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) come from Talend and appear in Qlik Cloud as custom roles with the label “Role distributed from Talend”.</source>
        <translation>
            <numerusform>%Ln roll kommer från Talend och visas i Qlik Cloud som en anpassad roll med etiketten ”Roll distribuerad från Talend”.</numerusform>
            <numerusform>%Ln roller kommer från Talend och visas i Qlik Cloud som anpassade roller med etiketten ”Roll distribuerad från Talend”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom role(s) of Qlik Cloud appear in Talend Management Console, with their Talend permissions only.</source>
        <translation>
            <numerusform>%Ln anpassad roll från Qlik Cloud visas i Talend Management Console, med bara sina Talend-behörigheter.</numerusform>
            <numerusform>%Ln anpassade roller från Qlik Cloud visas i Talend Management Console, med bara sina Talend-behörigheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides have a role named %1: the Talend one is named %2 from now on, and both are kept.</source>
        <translation>Båda sidor har en roll med namnet %1: Talend-rollen heter %2 från och med nu, och båda behålls.</translation>
    </message>
    <message>
        <source>the pair of tenants</source>
        <translation>paret av klientorganisationer</translation>
    </message>
    <message>
        <source>%1 owns nothing that could be handed over.</source>
        <translation>%1 äger inget som kan lämnas över.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold %1 directly and lose it; their Talend accounts stay.</source>
        <translation>
            <numerusform>%Ln användare har %1 direkt och förlorar den; Talend-kontot finns kvar.</numerusform>
            <numerusform>%Ln användare har %1 direkt och förlorar den; deras Talend-konton finns kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more user(s) hold %1 through a group, auto-assign or their Talend account, and lose it too.</source>
        <translation>
            <numerusform>%Ln användare till har %1 via en grupp, automatisk tilldelning eller sitt Talend-konto, och förlorar den också.</numerusform>
            <numerusform>%Ln användare till har %1 via en grupp, automatisk tilldelning eller sina Talend-konton, och förlorar den också.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Talend account(s) with the e-mail address of %1 stay: they are linked to nobody. Link or delete them in Talend, so that nothing of the person is left.</source>
        <translation>
            <numerusform>%Ln Talend-konto med e-postadressen för %1 finns kvar: det är inte länkat till någon. Länka eller ta bort det i Talend, så att inget av personen blir kvar.</numerusform>
            <numerusform>%Ln Talend-konton med e-postadressen för %1 finns kvar: de är inte länkade till någon. Länka eller ta bort dem i Talend, så att inget av personen blir kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reload schedule(s) that failed without an owner belong to %1 now.</source>
        <translation>
            <numerusform>%Ln laddningsschema som misslyckades utan ägare tillhör nu %1.</numerusform>
            <numerusform>%Ln laddningsscheman som misslyckades utan ägare tillhör nu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is you: nobody disables their own user.</source>
        <translation>%1 är du: ingen inaktiverar sin egen användare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can have no Talend account: the one of their e-mail address is linked to somebody else.</source>
        <translation>
            <numerusform>%Ln användare kan inte få något Talend-konto: kontot för e-postadressen är länkat till någon annan.</numerusform>
            <numerusform>%Ln användare kan inte få något Talend-konto: kontot för deras e-postadress är länkat till någon annan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the record that is not needed, or leave these users out.</source>
        <translation>Ta bort den post som inte behövs, eller utelämna dessa användare.</translation>
    </message>
    <message>
        <source>The subject “%1” belongs to another user of the tenant already.</source>
        <translation>Subjektet ”%1” tillhör redan en annan användare i klientorganisationen.</translation>
    </message>
    <message>
        <source>Give another subject, or none.</source>
        <translation>Ange ett annat subjekt, eller inget.</translation>
    </message>
    <message>
        <source>A name or a subject can&apos;t be given to several addresses at once.</source>
        <translation>Ett namn eller ett subjekt kan inte ges till flera adresser på en gång.</translation>
    </message>
    <message>
        <source>Invite that person in an act of its own.</source>
        <translation>Bjud in den personen i en egen handling.</translation>
    </message>
    <message>
        <source>The login %1 belongs to another Talend account.</source>
        <translation>Inloggningsnamnet %1 tillhör ett annat Talend-konto.</translation>
    </message>
    <message>
        <source>A login, a job title or a phone number can be given on the Talend side only.</source>
        <translation>Ett inloggningsnamn, en befattning eller ett telefonnummer kan bara anges på Talend-sidan.</translation>
    </message>
    <message>
        <source>Until the first sign-in, the login and profile of %1 are known on the Talend side only.</source>
        <translation>Fram till den första inloggningen är inloggningsnamnet och profilen för %1 bara kända på Talend-sidan.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Välj ett annat inloggningsnamn.</translation>
    </message>
    <message>
        <source>Invite the person on the Talend side.</source>
        <translation>Bjud in personen på Talend-sidan.</translation>
    </message>
    <message>
        <source>Invite the address on the Qlik side: the account is linked to the new user.</source>
        <translation>Bjud in adressen på Qlik-sidan: kontot länkas till den nya användaren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who hold %1 were deleted in Talend earlier and get no account back by this; only a new direct assignment or an invitation in Talend does that.</source>
        <translation>
            <numerusform>%Ln användare som har %1 togs tidigare bort i Talend och får inget konto tillbaka genom detta; det gör bara en ny direkt tilldelning eller en inbjudan i Talend.</numerusform>
            <numerusform>%Ln användare som har %1 togs tidigare bort i Talend och får inga konton tillbaka genom detta; det gör bara en ny direkt tilldelning eller en inbjudan i Talend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group %1 will be called %2.</source>
        <translation>Gruppen %1 kommer att heta %2.</translation>
    </message>
    <message>
        <source>The group is called %1 already.</source>
        <translation>Gruppen heter redan %1.</translation>
    </message>
</context>
<context>
    <name>ThingLines</name>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Hindras av</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nästa körning</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a space</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of content</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>the owner&apos;s personal space</source>
        <translation>ägarens personliga utrymme</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Anonymous access</source>
        <translation>Anonym åtkomst</translation>
    </message>
    <message>
        <source>on, code %1</source>
        <translation>på, kod %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Uses data connections</source>
        <translation>Använder datakopplingar</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>Beror på det</translation>
    </message>
    <message>
        <source>Reloads with it</source>
        <translation>Laddas med den</translation>
    </message>
</context>
<context>
    <name>UserLines</name>
    <message>
        <source>Service account owner</source>
        <translation>Servicekontoägare</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>IdP subject</source>
        <translation>IdP-ämne</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Användar-ID</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Användarrättighet</translation>
    </message>
    <message>
        <source>holds one</source>
        <comment>an entitlement</comment>
        <translation>har en</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an entitlement</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>now</source>
        <comment>signed in</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>no</source>
        <comment>signed in</comment>
        <translation>nej</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a user record exists</comment>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Invitation expires</source>
        <translation>Inbjudan går ut</translation>
    </message>
    <message>
        <source>group %1</source>
        <comment>origin of a role</comment>
        <translation>grupp %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>%1, held more than once</source>
        <comment>origin of a role</comment>
        <translation>%1, innehas mer än en gång</translation>
    </message>
    <message>
        <source>%1, not synchronized</source>
        <comment>origin of a role</comment>
        <translation>%1, inte synkroniserad</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ingen roll</translation>
    </message>
    <message>
        <source>Talend account</source>
        <translation>Talend-konto</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Äger</translation>
    </message>
    <message>
        <source>More spaces</source>
        <translation>Fler utrymmen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acted</comment>
        <translation>Tandem självt</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>somebody is in Talend, or is not</comment>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>UserLists</name>
    <message>
        <source>All users</source>
        <translation>Alla användare</translation>
    </message>
    <message>
        <source>In Talend</source>
        <translation>I Talend</translation>
    </message>
    <message>
        <source>Only in Qlik</source>
        <translation>Bara i Qlik</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiverade</translation>
    </message>
    <message>
        <source>Won&apos;t sync (group)</source>
        <translation>Synkroniseras inte (grupp)</translation>
    </message>
    <message>
        <source>Back with next Talend role</source>
        <translation>Tillbaka med nästa Talend-roll</translation>
    </message>
    <message>
        <source>Same e-mail twice</source>
        <translation>Samma e-post två gånger</translation>
    </message>
    <message>
        <source>Active without entitlement</source>
        <translation>Aktiva utan rättighet</translation>
    </message>
    <message>
        <source>Every user of the pair; Qlik Cloud lists them all.</source>
        <translation>Alla användare i paret; Qlik Cloud listar alla.</translation>
    </message>
    <message>
        <source>Users who have a Talend account.</source>
        <translation>Användare som har ett Talend-konto.</translation>
    </message>
    <message>
        <source>Users without a Talend account.</source>
        <translation>Användare utan Talend-konto.</translation>
    </message>
    <message>
        <source>Invited, not registered yet.</source>
        <translation>Inbjudna, inte registrerade än.</translation>
    </message>
    <message>
        <source>Disabled: can&apos;t sign in on either side.</source>
        <translation>Inaktiverade: kan inte logga in på någon sida.</translation>
    </message>
    <message>
        <source>They hold Talend permissions only through a group or auto-assign; such roles are never synchronized.</source>
        <translation>De har Talend-behörigheter bara via en grupp eller automatisk tilldelning; sådana roller synkroniseras aldrig.</translation>
    </message>
    <message>
        <source>Deleted in Talend: they come back there when a role with Talend permissions is given to them directly.</source>
        <translation>Borttagna i Talend: de kommer tillbaka dit när de direkt får en roll med Talend-behörigheter.</translation>
    </message>
    <message>
        <source>Another user bears the same e-mail address, so no Talend account is made or linked for them.</source>
        <translation>En annan användare har samma e-postadress, så inget Talend-konto skapas eller länkas för dem.</translation>
    </message>
    <message>
        <source>Active users who hold no entitlement.</source>
        <translation>Aktiva användare som saknar rättighet.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Remove a role</source>
        <translation>Ta bort en roll</translation>
    </message>
    <message>
        <source>Hand over everything they own…</source>
        <translation>Lämna över allt de äger…</translation>
    </message>
</context>
<context>
    <name>tandem::AccountsModel</name>
    <message>
        <source>Name</source>
        <comment>of a user</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Qlik</source>
        <comment>column</comment>
        <translation>Qlik</translation>
    </message>
    <message>
        <source>Talend</source>
        <comment>column</comment>
        <translation>Talend</translation>
    </message>
    <message>
        <source>Roles in Talend</source>
        <translation>Roller i Talend</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
</context>
<context>
    <name>tandem::ActForm</name>
    <message numerus="yes">
        <source>%Ln user(s) chosen in the list</source>
        <translation>
            <numerusform>%Ln användare vald i listan</numerusform>
            <numerusform>%Ln användare valda i listan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) chosen in the list</source>
        <translation>
            <numerusform>%Ln objekt valt i listan</numerusform>
            <numerusform>%Ln objekt valda i listan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <comment>label of a field</comment>
        <translation>%1 (valfritt)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Where the act is done</source>
        <translation>Var åtgärden görs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Visa vad som händer</translation>
    </message>
    <message>
        <source>Nothing happens yet: the plan is shown first (Ctrl+Return)</source>
        <translation>Inget händer än: planen visas först (Ctrl+Retur)</translation>
    </message>
</context>
<context>
    <name>tandem::ColumnFit</name>
    <message>
        <source>Fit to the window</source>
        <translation>Anpassa till fönstret</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Vanliga kolumner</translation>
    </message>
</context>
<context>
    <name>tandem::CommandPalette</name>
    <message>
        <source>Type a command, a name, an e-mail address…</source>
        <translation>Skriv ett kommando, ett namn, en e-postadress…</translation>
    </message>
    <message>
        <source>Command or object</source>
        <translation>Kommando eller objekt</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det som passar</translation>
    </message>
    <message>
        <source>No act, command or name fits what is typed.</source>
        <translation>Ingen åtgärd, inget kommando och inget namn motsvarar det du skrivit.</translation>
    </message>
</context>
<context>
    <name>tandem::ConsequenceLine</name>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <comment>that a consequence concerns</comment>
        <translation>
            <numerusform>%Ln objekt</numerusform>
            <numerusform>%Ln objekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln object(s) concerned</source>
        <translation>
            <numerusform>Visa det berörda objektet (%Ln)</numerusform>
            <numerusform>Visa de %Ln berörda objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1: why this happens</source>
        <translation>Regel %1: varför detta händer</translation>
    </message>
    <message>
        <source>Objects concerned</source>
        <translation>Berörda objekt</translation>
    </message>
</context>
<context>
    <name>tandem::Console</name>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>Tandem workspaces (*.tandem)</source>
        <translation>Tandem-arbetsytor (*.tandem)</translation>
    </message>
</context>
<context>
    <name>tandem::ContentModel</name>
    <message>
        <source>personal</source>
        <comment>space of an item</comment>
        <translation>personligt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of content</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of content</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Utrymme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of content</comment>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tandem::CornerMenus</name>
    <message>
        <source>Tenant administrators</source>
        <translation>Klientorganisationsadministratörer</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acts</comment>
        <translation>Tandem självt</translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>Vald i listan</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>Agerar som: %1</translation>
    </message>
    <message>
        <source>Who does what you apply; the rules judge by the roles this person holds now</source>
        <translation>Vem som gör det du tillämpar; reglerna bedömer efter de roller personen har nu</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
</context>
<context>
    <name>tandem::EntryDetail</name>
    <message>
        <source>No entry chosen</source>
        <translation>Ingen post vald</translation>
    </message>
    <message>
        <source>Choose an entry to read its plan as it was.</source>
        <translation>Välj en post för att läsa dess plan som den var.</translation>
    </message>
    <message>
        <source>The journal keeps no consequences of this entry.</source>
        <translation>Loggen har inga konsekvenser av den här posten.</translation>
    </message>
    <message>
        <source>The plan as it was</source>
        <translation>Planen som den var</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Vad posten ändrade</translation>
    </message>
</context>
<context>
    <name>tandem::GoBackSheet</name>
    <message>
        <source>Go back to revision %L1</source>
        <translation>Gå tillbaka till revision %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) are undone, the newest first. Each can be done again.</source>
        <translation>
            <numerusform>%Ln åtgärd ångras. Den kan göras om.</numerusform>
            <numerusform>%Ln åtgärder ångras, den senaste först. Var och en kan göras om.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done since.</source>
        <translation>Inget har gjorts sedan dess.</translation>
    </message>
    <message>
        <source>Acts to be undone</source>
        <translation>Åtgärder att ångra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln act(s)</source>
        <translation>
            <numerusform>Ångra %Ln åtgärd</numerusform>
            <numerusform>Ångra %Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>A deletion stands between (revision %L1): what it erased can&apos;t come back, and nothing older than it can be undone.</source>
        <translation>En borttagning ligger emellan (revision %L1): det som raderades kan inte komma tillbaka, och inget äldre kan ångras.</translation>
    </message>
    <message>
        <source>The way back ends just before it, at revision %L1.</source>
        <translation>Vägen tillbaka slutar strax före den, vid revision %L1.</translation>
    </message>
    <message>
        <source>The way back ends at it, at revision %L1.</source>
        <translation>Vägen tillbaka slutar vid den, vid revision %L1.</translation>
    </message>
</context>
<context>
    <name>tandem::JournalModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of objects</comment>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acted</comment>
        <translation>Tandem självt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>name of an act</comment>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>name of an act</comment>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbetsyta skapad</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>On</source>
        <comment>column: what was acted on</comment>
        <translation>På</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
</context>
<context>
    <name>tandem::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Find in the journal: act, name, rule</source>
        <translation>Sök i loggen: åtgärd, namn, regel</translation>
    </message>
    <message>
        <source>Parts of the journal</source>
        <translation>Delar av loggen</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>Gå tillbaka hit…</translation>
    </message>
    <message>
        <source>Undoes, after a confirmation, everything that was done later</source>
        <translation>Ångrar, efter en bekräftelse, allt som gjorts senare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, searched back to revision %1</source>
        <translation>
            <numerusform>%Ln hittad, sökt tillbaka till revision %1</numerusform>
            <numerusform>%Ln hittade, sökt tillbaka till revision %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in the whole journal</source>
        <translation>
            <numerusform>%Ln hittad i hela loggen</numerusform>
            <numerusform>%Ln hittade i hela loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Söker</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Nothing has been done to this person here.</source>
        <translation>Inget har gjorts med den här personen här.</translation>
    </message>
    <message>
        <source>No entry has “%1” in its act, names, rules, number or time.</source>
        <translation>Ingen post har ”%1” i åtgärd, namn, regler, nummer eller tid.</translation>
    </message>
    <message>
        <source>Show the whole journal</source>
        <translation>Visa hela loggen</translation>
    </message>
</context>
<context>
    <name>tandem::MainWindow</name>
    <message>
        <source>Another program has changed this pair; what you see is up to date.</source>
        <translation>Ett annat program har ändrat paret; det du ser är aktuellt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Act</source>
        <comment>title of the panel with an act&apos;s form</comment>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Parts of the pair</source>
        <translation>Delar av paret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) undone</source>
        <translation>
            <numerusform>%Ln åtgärd ångrad</numerusform>
            <numerusform>%Ln åtgärder ångrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Simulated pair</source>
        <translation>Simulerat par</translation>
    </message>
    <message>
        <source>%1 (for viewing)</source>
        <comment>title of the window</comment>
        <translation>%1 (för visning)</translation>
    </message>
    <message>
        <source>%1 (rehearsal)</source>
        <comment>title of the window</comment>
        <translation>%1 (övning)</translation>
    </message>
</context>
<context>
    <name>tandem::MatrixPane</name>
    <message numerus="yes">
        <source>%Ln permission(s) added</source>
        <translation>
            <numerusform>%Ln behörighet läggs till</numerusform>
            <numerusform>%Ln behörigheter läggs till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) removed</source>
        <translation>
            <numerusform>%Ln behörighet tas bort</numerusform>
            <numerusform>%Ln behörigheter tas bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain</source>
        <comment>something new</comment>
        <translation>
            <numerusform>%Ln användare får</numerusform>
            <numerusform>%Ln användare får</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose</source>
        <comment>something</comment>
        <translation>
            <numerusform>%Ln användare förlorar</numerusform>
            <numerusform>%Ln användare förlorar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role, what changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Visa vad som händer</translation>
    </message>
    <message>
        <source>Choose one or more roles; each becomes a column.</source>
        <translation>Välj en eller flera roller; var och en blir en kolumn.</translation>
    </message>
    <message>
        <source>Talend shows only its own permissions; a closed eye stands for what it hides.</source>
        <translation>Talend visar bara sina egna behörigheter; ett slutet öga står för det som döljs.</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Filtrera behörigheter</translation>
    </message>
    <message>
        <source>Only held ones</source>
        <translation>Bara innehavda</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Permissions of the chosen roles</source>
        <translation>De valda rollernas behörigheter</translation>
    </message>
    <message numerus="yes">
        <source>Show what happens (%Ln plan(s))</source>
        <translation>
            <numerusform>Visa vad som händer (%Ln plan)</numerusform>
            <numerusform>Visa vad som händer (%Ln planer)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>tandem::OwnerDelegate</name>
    <message>
        <source>New owner</source>
        <translation>Ny ägare</translation>
    </message>
</context>
<context>
    <name>tandem::PermissionMatrixModel</name>
    <message>
        <source>Other Qlik permissions</source>
        <translation>Övriga Qlik-behörigheter</translation>
    </message>
    <message>
        <source>Other Talend permissions</source>
        <translation>Övriga Talend-behörigheter</translation>
    </message>
    <message>
        <source>not held</source>
        <comment>cell of the permission matrix</comment>
        <translation>innehas inte</translation>
    </message>
    <message>
        <source>held</source>
        <comment>cell of the permission matrix</comment>
        <translation>innehas</translation>
    </message>
    <message>
        <source>to be added</source>
        <comment>cell of the permission matrix</comment>
        <translation>ska läggas till</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>cell of the permission matrix</comment>
        <translation>ska tas bort</translation>
    </message>
    <message>
        <source>held, hidden from Talend</source>
        <comment>cell of the permission matrix</comment>
        <translation>innehas, dold för Talend</translation>
    </message>
    <message>
        <source>not held, hidden from Talend</source>
        <comment>cell of the permission matrix</comment>
        <translation>innehas inte, dold för Talend</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>role, permission, held or not</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Behörighet</translation>
    </message>
</context>
<context>
    <name>tandem::PermissionPicker</name>
    <message>
        <source>Filter permissions</source>
        <translation>Filtrera behörigheter</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
</context>
<context>
    <name>tandem::PlanFlow</name>
    <message>
        <source>Plan</source>
        <comment>title of the sheet</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an act&apos;s headline</comment>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Another process still reads the file: erasing the personal data is tried again until it is done.</source>
        <translation>En annan process läser fortfarande filen: raderingen av personuppgifter försöks igen tills den är klar.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>name of an act</comment>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>name of an act</comment>
        <translation>Gjort igen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln act(s), the last: %1</source>
        <translation>
            <numerusform>Klart: %Ln åtgärd, den sista: %1</numerusform>
            <numerusform>Klart: %Ln åtgärder, den sista: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PlanLines</name>
    <message>
        <source>What would happen</source>
        <translation>Vad som skulle hända</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Vad du kan göra i stället</translation>
    </message>
    <message>
        <source>Worth doing as well</source>
        <translation>Värt att göra också</translation>
    </message>
</context>
<context>
    <name>tandem::PlanModel</name>
    <message>
        <source>Refused by</source>
        <comment>heading; the rule follows</comment>
        <translation>Avvisas av</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>Faror</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
</context>
<context>
    <name>tandem::PlanSheet</name>
    <message>
        <source>The pair has changed meanwhile. This plan was made anew.</source>
        <translation>Paret har ändrats under tiden. Planen har gjorts om.</translation>
    </message>
    <message>
        <source>Nothing else changes by this act.</source>
        <translation>Inget annat ändras av åtgärden.</translation>
    </message>
    <message>
        <source>Tandem itself</source>
        <comment>who acts</comment>
        <translation>Tandem självt</translation>
    </message>
    <message>
        <source>In %1, as %2</source>
        <comment>product, who acts</comment>
        <translation>I %1, som %2</translation>
    </message>
    <message>
        <source>Working out what would happen…</source>
        <translation>Räknar ut vad som skulle hända…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This is dangerous. Type %1 to confirm:</source>
        <comment>the name to be typed</comment>
        <translation>Detta är farligt. Skriv %1 för att bekräfta:</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Tillämpa %Ln ändring</numerusform>
            <numerusform>Tillämpa %Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbetar</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a plan, how many, where and who</comment>
        <translation>%1 av %2 · %3</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Leaves this one out and goes on with the next</source>
        <translation>Utelämnar den här och går vidare med nästa</translation>
    </message>
</context>
<context>
    <name>tandem::RolesModel</name>
    <message>
        <source>Name</source>
        <comment>of a role</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a role</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a role</comment>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Qlik</source>
        <comment>column</comment>
        <translation>Qlik</translation>
    </message>
    <message>
        <source>Talend</source>
        <comment>column</comment>
        <translation>Talend</translation>
    </message>
    <message>
        <source>Users to whom it is given directly</source>
        <translation>Användare som har fått den direkt</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>column: members</comment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Users who hold it through a group</source>
        <translation>Användare som har den via en grupp</translation>
    </message>
    <message>
        <source>By group</source>
        <comment>column: members</comment>
        <translation>Via grupp</translation>
    </message>
    <message>
        <source>Users who hold it by auto-assign</source>
        <translation>Användare som har den genom automatisk tilldelning</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>column: members</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Qlik permissions it holds</source>
        <translation>Qlik-behörigheter den har</translation>
    </message>
    <message>
        <source>Qlik perm.</source>
        <comment>column: number of permissions</comment>
        <translation>Qlik-beh.</translation>
    </message>
    <message>
        <source>Talend permissions it holds</source>
        <translation>Talend-behörigheter den har</translation>
    </message>
    <message>
        <source>Talend perm.</source>
        <comment>column: number of permissions</comment>
        <translation>Talend-beh.</translation>
    </message>
</context>
<context>
    <name>tandem::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Search roles by name or ID</source>
        <translation>Sök roller på namn eller ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>roles</comment>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Skapa roll</translation>
    </message>
    <message>
        <source>Lists of roles</source>
        <translation>Listor över roller</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Holders and facts</source>
        <translation>Innehavare och fakta</translation>
    </message>
    <message>
        <source>Holders and facts of the role</source>
        <translation>Rollens innehavare och fakta</translation>
    </message>
    <message>
        <source>No role here</source>
        <translation>Ingen roll här</translation>
    </message>
    <message>
        <source>No role has “%1” in its name.</source>
        <translation>Ingen roll har ”%1” i sitt namn.</translation>
    </message>
    <message>
        <source>Show all roles</source>
        <translation>Visa alla roller</translation>
    </message>
    <message>
        <source>Choose a role to see who holds it, and how.</source>
        <translation>Välj en roll för att se vem som har den, och hur.</translation>
    </message>
</context>
<context>
    <name>tandem::RuleHelp</name>
    <message>
        <source>Filter all rules</source>
        <translation>Filtrera alla regler</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alla regler</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>The rules of the pair</source>
        <translation>Parets regler</translation>
    </message>
    <message>
        <source>Every consequence and every refusal names the rule it comes from. Choose one to read it.</source>
        <translation>Varje följd och varje avslag nämner regeln det kommer från. Välj en för att läsa den.</translation>
    </message>
</context>
<context>
    <name>tandem::ServeSheet</name>
    <message>
        <source>Tandem itself</source>
        <comment>who acts</comment>
        <translation>Tandem självt</translation>
    </message>
    <message>
        <source>The simulated pair is served</source>
        <translation>Det simulerade paret är tillgängligt</translation>
    </message>
    <message>
        <source>Serve the simulated pair</source>
        <translation>Tillhandahåll det simulerade paret</translation>
    </message>
    <message>
        <source>Programs on this machine reach the rehearsed pair under these addresses, as they would reach the vendors&apos; services. What they do stands in the journal.</source>
        <translation>Program på den här datorn når övningsparet på de här adresserna, som de skulle nå leverantörernas tjänster. Vad de gör står i loggen.</translation>
    </message>
    <message>
        <source>Programs on this machine can then reach the rehearsed pair as they would reach the vendors&apos; services. Whoever presents the key acts as %1.</source>
        <translation>Program på den här datorn kan sedan nå övningsparet som de skulle nå leverantörernas tjänster. Den som visar nyckeln agerar som %1.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Address of the Qlik side</source>
        <translation>Qlik-sidans adress</translation>
    </message>
    <message>
        <source>Copy the address of the Qlik side</source>
        <translation>Kopiera Qlik-sidans adress</translation>
    </message>
    <message>
        <source>Address of the Talend side</source>
        <translation>Talend-sidans adress</translation>
    </message>
    <message>
        <source>Copy the address of the Talend side</source>
        <translation>Kopiera Talend-sidans adress</translation>
    </message>
    <message>
        <source>Key, presented as bearer token</source>
        <translation>Nyckel, visas som bärartoken</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Kopiera nyckeln</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Sluta tillhandahålla</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Börja tillhandahålla</translation>
    </message>
    <message>
        <source>This workspace is open for viewing: programs can read the pair, and what they would change is refused.</source>
        <translation>Arbetsytan är öppen för visning: program kan läsa paret, och det de vill ändra nekas.</translation>
    </message>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>någon ledig</translation>
    </message>
    <message>
        <source>Port of the Qlik side</source>
        <translation>Port på Qlik-sidan</translation>
    </message>
    <message>
        <source>Port of the Talend side</source>
        <translation>Port på Talend-sidan</translation>
    </message>
</context>
<context>
    <name>tandem::SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>tandem::SpaceListModel</name>
    <message>
        <source>Name</source>
        <comment>of a space</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a space</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tandem::SpacesModel</name>
    <message>
        <source>All content</source>
        <translation>Allt innehåll</translation>
    </message>
    <message>
        <source>Content without owner</source>
        <translation>Innehåll utan ägare</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Misslyckas</translation>
    </message>
    <message>
        <source>Credentials missing</source>
        <translation>Inloggning saknas</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Alla utrymmen</translation>
    </message>
    <message>
        <source>Spaces without owner</source>
        <translation>Utrymmen utan ägare</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>spaces</comment>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Managed</source>
        <comment>spaces</comment>
        <translation>Hanterat</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>spaces</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>spaces</comment>
        <translation>Personligt</translation>
    </message>
</context>
<context>
    <name>tandem::SpacesPage</name>
    <message>
        <source>Search spaces and content by name or ID</source>
        <translation>Sök utrymmen och innehåll på namn eller ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>items or spaces</comment>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alla ägare</translation>
    </message>
    <message>
        <source>Deleted or no owner</source>
        <translation>Borttagen eller ingen ägare</translation>
    </message>
    <message>
        <source>Deleted owner</source>
        <translation>Borttagen ägare</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ägare</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Ägs av %1</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Utrymmen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Innehållstyp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Create space</source>
        <translation>Skapa utrymme</translation>
    </message>
    <message>
        <source>Create content</source>
        <translation>Skapa innehåll</translation>
    </message>
    <message>
        <source>No space here</source>
        <translation>Inget utrymme här</translation>
    </message>
    <message>
        <source>No content here</source>
        <translation>Inget innehåll här</translation>
    </message>
    <message>
        <source>Nothing fits the list and the filters.</source>
        <translation>Inget passar listan och filtren.</translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its name or ID.</source>
        <translation>Inget här har ”%1” i namn eller ID.</translation>
    </message>
    <message>
        <source>Show all spaces</source>
        <translation>Visa alla utrymmen</translation>
    </message>
    <message>
        <source>Show all content</source>
        <translation>Visa allt innehåll</translation>
    </message>
    <message>
        <source>Choose a space or an item to see its owner, place and state.</source>
        <translation>Välj ett utrymme eller ett objekt för att se ägare, plats och tillstånd.</translation>
    </message>
    <message>
        <source>Spaces &amp;&amp; Content</source>
        <translation>Utrymmen och innehåll</translation>
    </message>
    <message>
        <source>No spaces yet</source>
        <translation>Inga utrymmen ännu</translation>
    </message>
    <message>
        <source>Shared, managed and data spaces belong here.</source>
        <translation>Delade utrymmen, hanterade utrymmen och datautrymmen hör hemma här.</translation>
    </message>
    <message>
        <source>No content yet</source>
        <translation>Inget innehåll ännu</translation>
    </message>
    <message>
        <source>Apps, scripts, data connections and all else that people own belong here.</source>
        <translation>Appar, skript, datakopplingar och allt annat som användare äger hör hemma här.</translation>
    </message>
</context>
<context>
    <name>tandem::StartScreen</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
        <source>Tandem workspaces (*.tandem)</source>
        <translation>Tandem-arbetsytor (*.tandem)</translation>
    </message>
    <message>
        <source>Create an empty pair</source>
        <translation>Skapa ett tomt par</translation>
    </message>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>The console for a pair of tenants, Qlik Cloud and Talend Cloud: see both sides at once, try every change on an offline copy, know every consequence before it happens.</source>
        <translation>Konsolen för ett par klientorganisationer, Qlik Cloud och Talend Cloud: se båda sidor samtidigt, prova varje ändring på en kopia, känn till varje följd innan den inträffar.</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Öppna exempelparet</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Öppna en arbetsyta…</translation>
    </message>
    <message>
        <source>Create an empty pair…</source>
        <translation>Skapa ett tomt par…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Senaste arbetsytor</translation>
    </message>
</context>
<context>
    <name>tandem::StatusLinks</name>
    <message>
        <source>Talend %L1 of %L2</source>
        <comment>used, limit</comment>
        <translation>Talend %L1 av %L2</translation>
    </message>
    <message>
        <source>Seats %L1 of %L2</source>
        <comment>used, total</comment>
        <translation>Rättigheter %L1 av %L2</translation>
    </message>
    <message>
        <source>Seats %L1</source>
        <translation>Rättigheter %L1</translation>
    </message>
    <message>
        <source>User entitlements. Opens the active users without one.</source>
        <translation>Användarrättigheter. Öppnar aktiva användare utan en.</translation>
    </message>
    <message>
        <source>Without owner %L1</source>
        <translation>Utan ägare %L1</translation>
    </message>
    <message>
        <source>Spaces and items whose owner is deleted, or that never had one</source>
        <translation>Utrymmen och objekt vars ägare är borttagen, eller som aldrig haft någon</translation>
    </message>
    <message>
        <source>Schedules failing %L1</source>
        <translation>Misslyckade scheman %L1</translation>
    </message>
    <message>
        <source>Differences %L1</source>
        <translation>Skillnader %L1</translation>
    </message>
    <message>
        <source>What differs between the two sides. Opens the plan to synchronize them.</source>
        <translation>Vad som skiljer de två sidorna. Öppnar planen för att synkronisera dem.</translation>
    </message>
    <message>
        <source>Rehearsal time %1</source>
        <translation>Övningstid %1</translation>
    </message>
    <message>
        <source>%1. Opens the form to let time pass.</source>
        <translation>%1. Öppnar formuläret för att låta tiden gå.</translation>
    </message>
    <message>
        <source>r %L1</source>
        <comment>revision of the workspace</comment>
        <translation>r %L1</translation>
    </message>
    <message>
        <source>Revision of this workspace. Opens the journal.</source>
        <translation>Arbetsytans revision. Öppnar loggen.</translation>
    </message>
    <message>
        <source>Served at %1</source>
        <translation>Nås på %1</translation>
    </message>
    <message>
        <source>Other programs reach the pair over REST. Opens the addresses and the key.</source>
        <translation>Andra program når paret över REST. Öppnar adresserna och nyckeln.</translation>
    </message>
    <message>
        <source>Not paired yet</source>
        <translation>Ännu inte ihopkopplade</translation>
    </message>
    <message>
        <source>The two sides do not know each other yet. Opens the plan of the initial synchronization.</source>
        <translation>De två sidorna känner inte till varandra ännu. Öppnar planen för den första synkroniseringen.</translation>
    </message>
</context>
<context>
    <name>tandem::TablePane</name>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>läser in…</translation>
    </message>
</context>
<context>
    <name>tandem::ToolStrip</name>
    <message>
        <source>Seen in:</source>
        <translation>Sett i:</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides seen</comment>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Båda sidor samtidigt</translation>
    </message>
    <message>
        <source>As Qlik Cloud&apos;s Administration shows it</source>
        <translation>Som Qlik Clouds Administration visar det</translation>
    </message>
    <message>
        <source>As Talend Management Console shows it; acts are done there</source>
        <translation>Som Talend Management Console visar det; åtgärder görs där</translation>
    </message>
    <message>
        <source>Seen in %1</source>
        <translation>Sett i %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>tandem::UserDetail</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Ingen vald</translation>
    </message>
    <message>
        <source>Choose a user to see both sides of them.</source>
        <translation>Välj en användare för att se båda sidorna.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s) chosen</source>
        <comment>users</comment>
        <translation>
            <numerusform>och %Ln annan vald</numerusform>
            <numerusform>och %Ln andra valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign role</source>
        <translation>Tilldela roll</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Why this person has which rights</source>
        <translation>Varför personen har vilka behörigheter</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Parts of the detail</source>
        <translation>Delar av detaljen</translation>
    </message>
    <message>
        <source>Filter the rights</source>
        <translation>Filtrera behörigheterna</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Nothing has been done to this user here.</source>
        <translation>Inget har gjorts med användaren här.</translation>
    </message>
</context>
<context>
    <name>tandem::UsersModel</name>
    <message numerus="yes">
        <source>%1, %2 +%Ln</source>
        <comment>two roles and how many more</comment>
        <translation>
            <numerusform>%1, %2 +%Ln</numerusform>
            <numerusform>%1, %2 +%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>side, what somebody is there, the rule&apos;s sentence</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>The invitation expires %1</source>
        <translation>Inbjudan går ut %1</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a user</comment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the user is in Qlik Cloud</source>
        <translation>Vad användaren är i Qlik Cloud</translation>
    </message>
    <message>
        <source>Qlik</source>
        <comment>column</comment>
        <translation>Qlik</translation>
    </message>
    <message>
        <source>What the user is in Talend, and why</source>
        <translation>Vad användaren är i Talend, och varför</translation>
    </message>
    <message>
        <source>Talend</source>
        <comment>column</comment>
        <translation>Talend</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>How many spaces and items the user owns</source>
        <translation>Hur många utrymmen och objekt användaren äger</translation>
    </message>
    <message>
        <source>Owns</source>
        <comment>column</comment>
        <translation>Äger</translation>
    </message>
    <message>
        <source>IdP subject</source>
        <translation>IdP-ämne</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Användar-ID</translation>
    </message>
    <message>
        <source>When the invitation expires</source>
        <translation>När inbjudan går ut</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Går ut</translation>
    </message>
</context>
<context>
    <name>tandem::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Search name, e-mail, IdP subject, user ID</source>
        <translation>Sök namn, e-post, IdP-ämne, användar-ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct holders of %1</source>
        <comment>a role</comment>
        <translation>Direkta innehavare av %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <comment>a group</comment>
        <translation>Medlemmar i %1</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Bjud in användare</translation>
    </message>
    <message>
        <source>Lists of users</source>
        <translation>Listor över användare</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>No user of this list has “%1” in name, e-mail, IdP subject or user ID.</source>
        <translation>Ingen användare i listan har ”%1” i namn, e-post, IdP-ämne eller användar-ID.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Visa alla användare</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen här</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Inga användare än</translation>
    </message>
    <message>
        <source>People come by invitation or through the identity provider.</source>
        <translation>Människor kommer via inbjudan eller identitetsleverantören.</translation>
    </message>
    <message>
        <source>No Talend accounts yet</source>
        <translation>Inga Talend-konton än</translation>
    </message>
    <message>
        <source>Whoever is given a role with Talend permissions directly gets one.</source>
        <translation>Den som direkt får en roll med Talend-behörigheter får ett.</translation>
    </message>
</context>
<context>
    <name>tandem::WindowMenus</name>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>an act&apos;s name follows</comment>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>an act&apos;s name follows</comment>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>Åtgär&amp;d</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Öppna arbetsyta…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Spara en &amp;kopia…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Stäng arbetsytan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Kommandon</translation>
    </message>
    <message>
        <source>Every act, every command, every name (Ctrl+K)</source>
        <translation>Varje åtgärd, kommando och namn (Ctrl+K)</translation>
    </message>
    <message>
        <source>Show &amp;lists</source>
        <translation>Visa &amp;listor</translation>
    </message>
    <message>
        <source>Show &amp;detail</source>
        <translation>Visa &amp;detalj</translation>
    </message>
    <message>
        <source>The &amp;rules of the pair</source>
        <translation>Parets &amp;regler</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>&amp;Om Tandem</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Användare</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roller</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Logg</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an act in the menu</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Ser&amp;ve the simulated pair…</source>
        <translation>&amp;Tillhandahåll det simulerade paret…</translation>
    </message>
    <message>
        <source>Tandem %1: a console for the administrators of a Qlik Cloud and Talend Cloud pair. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tandem %1: en konsol för administratörer av ett par Qlik Cloud och Talend Cloud. Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>&amp;Spaces &amp;&amp; Content</source>
        <translation>U&amp;trymmen och innehåll</translation>
    </message>
</context>
</TS>
