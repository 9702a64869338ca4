import { Module } from '@nestjs/common';
import { CatalogueModule } from '@cursus/catalogue/server';
import { PeopleModule } from '@cursus/people/server';
import { CredentialController } from './credential.controller';
import { CredentialListener } from './credential.listener';
import { CredentialPdf } from './credential-pdf.service';
import { CredentialService } from './credential.service';
import { IssuingService } from './issuing.service';
import { CertificateRenderer } from './render/certificate-renderer';
import { CredentialSigner } from './sign';

@Module({
  imports: [CatalogueModule, PeopleModule],
  controllers: [CredentialController],
  providers: [CertificateRenderer, CredentialListener, CredentialPdf, CredentialService, CredentialSigner, IssuingService],
  exports: [CredentialPdf, CredentialService, CredentialSigner],
})
export class CertificatesModule {}
